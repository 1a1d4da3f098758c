package nl.leeratelier.learning.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.ProgrammeProgress;
import nl.leeratelier.learning.ProgrammeProgress.ActivityProgress;
import nl.leeratelier.learning.ProgrammeProgress.ModuleProgress;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.ProgressLine;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Tone;

/** What a trainee has done so far, per programme and activity. */
@Route("voortgang")
@RolesAllowed({"TRAINEE", "TRAINER", "EXPERT"})
@Menu(title = "learning.nav.progress", order = 2, icon = "progress")
class ProgressView extends Page {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final transient Trainee trainee;

    ProgressView(Trainee trainee) {
        this.trainee = trainee;
        title(t("learning.progress.title"));
        lead(t("learning.progress.lead"));
        var enrolments = trainee.enrolments();
        if (enrolments.isEmpty()) {
            add(new EmptyState(
                    t("learning.progress.empty"),
                    t("learning.progress.empty-text"),
                    ButtonLink.primary("", t("learning.progress.to-start"))));
        }
        enrolments.forEach(this::show);
    }

    private void show(Enrolment enrolment) {
        ProgrammeProgress progress = trainee.progress(enrolment);
        Paragraph when = new Paragraph(enrolment
                .completedAt()
                .map(at -> t("learning.progress.completed-on", LocalDate.ofInstant(at, HERE)))
                .orElseGet(() -> t("learning.progress.begun-on", LocalDate.ofInstant(enrolment.startedAt(), HERE))));
        Section section = section(
                trainee.version(enrolment).programme().title(),
                when,
                new ProgressLine(
                        (double) progress.minutesDone() / progress.minutesTotal(),
                        t(
                                "learning.progress.done-of",
                                StudyTime.words(this, progress.minutesDone()),
                                StudyTime.words(this, progress.minutesTotal()))));
        section.addClassName("progress-modules");
        progress.modules().forEach(module -> section.add(module(module)));
        section.add(ButtonLink.secondary("programma/" + enrolment.id(), t("learning.start.open-programme")));
    }

    /** Only the parts that one is working on are unfolded: a whole programme is a long list. */
    private NativeDetails module(ModuleProgress progress) {
        long done = progress.activities().stream()
                .filter(ActivityProgress::isComplete)
                .count();
        int all = progress.activities().size();
        NativeDetails details = new NativeDetails(
                t("learning.progress.module", progress.module().title(), done, all),
                table(progress.module().title(), progress));
        details.setOpen(
                progress.open() && done < all && progress.activities().stream().anyMatch(ProgressView::isBegun));
        details.addClassName("folded");
        return details;
    }

    private static boolean isBegun(ActivityProgress activity) {
        return activity.attempts() > 0;
    }

    private DataTable table(String caption, ModuleProgress progress) {
        DataTable table = new DataTable(
                caption,
                t("learning.progress.activity"),
                t("learning.progress.state"),
                t("learning.progress.attempts"),
                t("learning.progress.score"));
        progress.activities()
                .forEach(activity -> table.row(
                        Markup.text(activity.activity().title()),
                        state(activity),
                        Markup.text(activity.attempts() == 0 ? "–" : String.valueOf(activity.attempts())),
                        Markup.text(
                                activity.bestScore().isPresent()
                                        ? activity.bestScore().getAsInt() + " %"
                                        : "–")));
        return table.captionHidden().stacked();
    }

    private Markup state(ActivityProgress activity) {
        return switch (activity.status()) {
            case COMPLETED -> Markup.pill(Tone.SAFE, t("learning.state.completed"));
            case IN_PROGRESS -> Markup.pill(Tone.PRO, t("learning.state.in-progress"));
            case FAILED -> Markup.pill(Tone.WARN, t("learning.state.failed"));
            case NOT_STARTED -> Markup.pill(Tone.SAND, t("learning.state.not-started"));
        };
    }
}
