package nl.leeratelier.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.ProgrammeProgress;
import nl.leeratelier.learning.ProgrammeProgress.ActivityProgress;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.ProgressLine;
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
        Div scroll = new Div(table(progress));
        scroll.addClassName("progress-table");
        // What scrolls must be reachable by keyboard.
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        scroll.getElement()
                .setAttribute(
                        "aria-label", trainee.version(enrolment).programme().title());
        section(
                trainee.version(enrolment).programme().title(),
                when,
                new ProgressLine(
                        (double) progress.minutesDone() / progress.minutesTotal(),
                        t(
                                "learning.progress.done-of",
                                StudyTime.words(this, progress.minutesDone()),
                                StudyTime.words(this, progress.minutesTotal()))),
                scroll);
    }

    private NativeTable table(ProgrammeProgress progress) {
        NativeTableHeader head = new NativeTableHeader(new NativeTableRow(
                column("learning.progress.activity"),
                column("learning.progress.state"),
                column("learning.progress.attempts"),
                column("learning.progress.score")));
        NativeTableBody body = new NativeTableBody();
        progress.activities().forEach(activity -> body.add(row(activity)));
        NativeTable table = new NativeTable(head, body);
        table.addClassName("table");
        return table;
    }

    private NativeTableHeaderCell column(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(t(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(ActivityProgress activity) {
        return new NativeTableRow(
                new NativeTableCell(activity.activity().title()),
                new NativeTableCell(state(activity)),
                new NativeTableCell(activity.attempts() == 0 ? "–" : String.valueOf(activity.attempts())),
                new NativeTableCell(
                        activity.bestScore().isPresent() ? activity.bestScore().getAsInt() + " %" : "–"));
    }

    private Pill state(ActivityProgress activity) {
        return switch (activity.status()) {
            case COMPLETED -> new Pill(Tone.SAFE, t("learning.state.completed"));
            case IN_PROGRESS -> new Pill(Tone.PRO, t("learning.state.in-progress"));
            case FAILED -> new Pill(Tone.WARN, t("learning.state.failed"));
            case NOT_STARTED -> new Pill(Tone.SAND, t("learning.state.not-started"));
        };
    }
}
