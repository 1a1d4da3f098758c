package nl.leeratelier.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import nl.leeratelier.content.Goal;
import nl.leeratelier.content.Programme;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.learning.LearningException;
import nl.leeratelier.learning.ProgrammeProgress;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.LanguageNote;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.ProgressLine;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Under;

/** A programme that the person follows: its modules and activities, what is done and what is left. */
@Route("programma")
@PermitAll
class ProgrammeView extends Page implements HasUrlParameter<String>, Under {

    private final transient Trainee trainee;

    ProgrammeView(Trainee trainee) {
        this.trainee = trainee;
    }

    @Override
    public String place() {
        return MyProgrammeView.PATH;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(trainee.own(new EnrolmentId(UUID.fromString(id))));
        } catch (LearningException.NotFound | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private void show(Enrolment enrolment) {
        var version = trainee.version(enrolment);
        Programme programme = version.programme();
        ProgrammeProgress progress = trainee.progress(enrolment);
        eyebrow(t("learning.programme.version", version.number()));
        title(programme.title());
        lead(programme.summary());
        written(programme.language());
        add(LanguageNote.programme(programme.language()));
        translated(programme);
        add(new ProgressLine(
                (double) progress.minutesDone() / progress.minutesTotal(),
                t(
                        "learning.progress.done-and-left",
                        StudyTime.words(this, progress.minutesDone()),
                        StudyTime.words(this, progress.minutesTotal() - progress.minutesDone()))));
        if (enrolment.completedAt().isPresent()) {
            add(completed(enrolment));
        }
        progress.modules().forEach(module -> add(module(enrolment, module, programme)));
        if (trainee.mayBringACase()) {
            add(new OwnCaseCard());
        }
        add(about(programme));
    }

    /** Says how many activities can be done in the reader's language too, where the programme is in another. */
    private void translated(Programme programme) {
        String reader = getLocale().getLanguage();
        long translated = programme.activities().stream()
                .filter(activity -> programme.languageOf(activity.id(), reader).equals(reader))
                .count();
        if (translated > 0 && !programme.language().equals(reader)) {
            Paragraph note = new Paragraph(t(
                    "learning.programme.translated",
                    translated,
                    programme.activities().size(),
                    getLocale().getDisplayLanguage(getLocale())));
            note.addClassName("language-note");
            add(note);
        }
    }

    private Card completed(Enrolment enrolment) {
        Card card = new Card(
                t("learning.completed.title"),
                new Paragraph(t("learning.completed.text")),
                ButtonLink.primary("certificaten", t("learning.completed.certificate")));
        card.lit(Chair.PRO);
        if (trainee.mayFollowAgain(enrolment)) {
            card.add(
                    new Paragraph(t("learning.again.text")),
                    new SecondaryButton(
                            t("learning.again"),
                            click -> trainee.openProgramme(
                                    trainee.enrol(enrolment.programme()).id())));
        }
        return card;
    }

    private Section module(Enrolment enrolment, ProgrammeProgress.ModuleProgress progress, Programme programme) {
        Section section = new Section();
        section.addClassName("module");
        section.setId(progress.module().id());
        H2 title = new H2(progress.module().title());
        Paragraph summary = new Paragraph(progress.module().summary());
        title.getElement().setAttribute("lang", programme.language());
        summary.getElement().setAttribute("lang", programme.language());
        Div head = new Div(title);
        head.addClassName("module-head");
        if (progress.isComplete()) {
            head.add(new Pill(Tone.SAFE, t("learning.state.completed")));
        } else if (!progress.open()) {
            head.add(new Pill(Tone.SAND, t("learning.state.not-open")));
        } else {
            head.add(new Pill(Tone.SAND, StudyTime.words(this, progress.minutesLeft())));
        }
        section.add(head, summary);
        UnorderedList list = new UnorderedList();
        list.addClassName("activities");
        progress.activities()
                .forEach(activity -> list.add(new ActivityRow(activity, enrolment.id(), trainee, programme)));
        section.add(progress.open() ? list : folded(list, progress.activities().size()));
        return section;
    }

    /** What cannot be begun yet takes little room; whoever is curious looks inside. */
    private NativeDetails folded(UnorderedList list, int size) {
        NativeDetails details = new NativeDetails(t("learning.programme.opens-after", size), list);
        details.addClassName("folded");
        return details;
    }

    private Section about(Programme programme) {
        Section about = section(t("learning.programme.about"));
        list(about, "goals", programme.goals().stream().map(Goal::text).toList());
        list(about, "audience", programme.audience());
        list(about, "prerequisites", programme.prerequisites());
        about.addClassName("about");
        return about;
    }

    private void list(Section about, String what, List<String> texts) {
        if (!texts.isEmpty()) {
            UnorderedList list = new UnorderedList();
            texts.forEach(text -> list.add(new ListItem(text)));
            about.add(new H3(t("learning.programme." + what)), list);
        }
    }
}
