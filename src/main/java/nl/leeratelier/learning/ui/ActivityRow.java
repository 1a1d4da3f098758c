package nl.leeratelier.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.Programme;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.learning.ProgrammeProgress;
import nl.leeratelier.learning.ProgrammeProgress.ActivityProgress;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** An activity in its module: what it is, how it stands, and the one thing that can be done with it. */
class ActivityRow extends ListItem implements Words {

    /** In the language in which it would be played. */
    private final transient Activity shown;

    ActivityRow(ActivityProgress progress, EnrolmentId enrolment, Trainee trainee, Programme programme) {
        String id = progress.activity().id();
        String reader = getLocale().getLanguage();
        String language = programme.languageOf(id, reader);
        shown = programme.activity(id, reader).orElse(progress.activity());
        var head = shown.head();
        addClassNames(
                "activity",
                progress.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        Span mark = new Span(progress.isComplete() ? "✓" : "");
        mark.addClassName("activity-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        H3 title = new H3(head.title());
        Paragraph summary = new Paragraph(head.summary());
        title.getElement().setAttribute("lang", language);
        summary.getElement().setAttribute("lang", language);
        Div words = new Div(title, summary, facts(progress));
        words.addClassName("activity-words");
        add(mark, words);
        action(progress, enrolment, trainee);
    }

    private Paragraph facts(ActivityProgress progress) {
        var head = progress.activity().head();
        Paragraph facts =
                new Paragraph(new Span(t(head.kind() + ".kind") + " · " + StudyTime.words(this, head.minutes())));
        facts.addClassName("activity-facts");
        progress.bestScore().ifPresent(score -> facts.add(new Pill(Tone.SAND, t("learning.activity.score", score))));
        if (progress.status() == ProgrammeProgress.Status.FAILED) {
            facts.add(new Pill(Tone.WARN, failed(progress)));
        }
        if (progress.status() == ProgrammeProgress.Status.NOT_STARTED && progress.isClosed()) {
            facts.add(new Pill(Tone.WARN, t("learning.state.closed")));
        }
        if (progress.status() == ProgrammeProgress.Status.IN_PROGRESS) {
            facts.add(new Pill(Tone.PRO, t("learning.state.in-progress")));
        }
        return facts;
    }

    private String failed(ActivityProgress progress) {
        if (progress.attemptsLeft().orElse(1) <= 0) {
            return t("learning.state.attempts-used-up");
        }
        if (progress.isClosed()) {
            return t("learning.state.closed");
        }
        return progress.waitsUntil()
                .map(until -> t("learning.state.waits", DutchTime.words(until, getLocale())))
                .orElseGet(() -> t("learning.state.failed"));
    }

    private void action(ActivityProgress progress, EnrolmentId enrolment, Trainee trainee) {
        String activity = progress.activity().id();
        if (progress.current().isPresent()) {
            add(named(new PrimaryButton(t("learning.action.continue"), c -> trainee.begin(enrolment, activity))));
        } else if (!progress.open()) {
            return;
        } else if (progress.isComplete()) {
            progress.latest()
                    .ifPresent(latest ->
                            add(named(new SecondaryButton(t("learning.action.look-back"), c -> trainee.open(latest)))));
        } else if (progress.mayBegin()) {
            String words = progress.attempts() == 0 ? t("learning.action.begin") : t("learning.action.again");
            add(named(new PrimaryButton(words, c -> trainee.begin(enrolment, activity))));
        } else {
            progress.latest()
                    .ifPresent(latest ->
                            add(named(new SecondaryButton(t("learning.action.look-back"), c -> trainee.open(latest)))));
        }
    }

    /** Many buttons on the page say the same: their full names tell them apart. */
    private NativeButton named(NativeButton button) {
        button.getElement().setAttribute("aria-label", button.getText() + ": " + shown.title());
        return button;
    }
}
