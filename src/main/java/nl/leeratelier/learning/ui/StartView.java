package nl.leeratelier.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.content.Programme;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.ProgrammeProgress;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import nl.leeratelier.ui.AtHand;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.LanguageNote;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.ProgressLine;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Tone;
import org.springframework.beans.factory.ObjectProvider;

/** The first page after signing in: what to do next, and the way of the programme. */
@Route("")
@PermitAll
@Menu(title = "learning.nav.start", order = 0, icon = "home")
class StartView extends Page {

    /** Trainers and experts follow the programmes too: they write and review them. */
    private static final Set<Role> LEARNERS = Set.of(Role.TRAINEE, Role.TRAINER, Role.EXPERT);

    /** Places in the menu from this order on are work, not learning. */
    private static final double FIRST_DUTY = 10;

    private final transient Trainee trainee;
    private final boolean hasOwnProgrammes;

    StartView(Trainee trainee, CurrentPerson person, ObjectProvider<StartCorner> corners) {
        this.trainee = trainee;
        hasOwnProgrammes = person.belongsSomewhere() && trainee.hasOwnProgrammes();
        eyebrow(t("learning.start.greeting", trainee.firstName()));
        corners.orderedStream().flatMap(corner -> corner.news().stream()).forEach(this::add);
        if (LEARNERS.stream().anyMatch(person.roles()::contains)) {
            showLearner();
        } else {
            showOthers();
        }
        showAtHand();
    }

    private void showLearner() {
        Optional<Enrolment> current = trainee.current();
        if (current.isPresent()) {
            showProgramme(current.get());
        } else if (!trainee.enrolments().isEmpty()) {
            title(t("learning.start.all-done"));
            showCompleted(trainee.enrolments().getFirst());
        } else {
            title(t("learning.start.choose"));
        }
        current.or(() -> trainee.enrolments().stream().findFirst()).ifPresent(this::showAlsoFollowed);
        showOtherProgrammes();
        showDuties();
    }

    /** The other programmes that one follows or has completed: each stays within reach. */
    private void showAlsoFollowed(Enrolment shown) {
        Div cards = new Div();
        cards.addClassName("cards");
        trainee.enrolments().stream()
                .filter(enrolment -> !enrolment.id().equals(shown.id()))
                .forEach(enrolment -> cards.add(progressCard(enrolment, trainee.progress(enrolment))));
        if (cards.getComponentCount() > 0) {
            section(t("learning.start.also"), cards);
        }
    }

    private Card progressCard(Enrolment enrolment, ProgrammeProgress progress) {
        var programme = trainee.version(enrolment).programme();
        H2 title = new H2(programme.title());
        title.getElement().setAttribute("lang", programme.language());
        return new Card(
                title,
                maker(programme),
                new ProgressLine(
                        (double) progress.minutesDone() / progress.minutesTotal(),
                        t(
                                "learning.progress.done-of",
                                StudyTime.words(this, progress.minutesDone()),
                                StudyTime.words(this, progress.minutesTotal()))),
                new SecondaryButton(
                        t("learning.start.open-programme"), click -> trainee.openProgramme(enrolment.id())));
    }

    /** What else a trainer or expert has to do here. */
    private void showDuties() {
        List<MenuEntry> duties = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.order() != null && entry.order() >= FIRST_DUTY)
                .toList();
        if (!duties.isEmpty()) {
            section(t("learning.start.duties"), cards(duties));
        }
    }

    private void showProgramme(Enrolment enrolment) {
        ProgrammeProgress progress = trainee.progress(enrolment);
        Optional<ProgrammeProgress.ActivityProgress> next = progress.next();
        title(next.map(this::invitation).orElseGet(() -> t("learning.start.blocked")));
        Component first = next.<Component>map(activity -> nextCard(enrolment, progress, activity))
                .orElseGet(() -> new Card(new Paragraph(t("learning.start.blocked-text"))));
        beside(first, progressCard(enrolment, progress));
        add(new ModulePath(progress, trainee, enrolment));
    }

    private String invitation(ProgrammeProgress.ActivityProgress next) {
        return next.status() == ProgrammeProgress.Status.IN_PROGRESS
                ? t("learning.start.continue")
                : t("learning.start.next");
    }

    private Card nextCard(
            Enrolment enrolment, ProgrammeProgress progress, ProgrammeProgress.ActivityProgress activity) {
        Programme programme = trainee.version(enrolment).programme();
        String reader = getLocale().getLanguage();
        String id = activity.activity().id();
        String language = programme.languageOf(id, reader);
        var head = programme.activity(id, reader).orElse(activity.activity()).head();
        Card card = new Card();
        card.addClassName("next");
        card.lit(Chair.PRO);
        H2 title = new H2(head.title());
        Paragraph summary = new Paragraph(head.summary());
        title.getElement().setAttribute("lang", language);
        summary.getElement().setAttribute("lang", language);
        card.add(new Pill(Tone.PARENT, t(head.kind() + ".kind")), title, summary);
        where(progress, activity).ifPresent(card::add);
        String words = activity.status() == ProgrammeProgress.Status.IN_PROGRESS
                ? t("learning.action.continue")
                : activity.attempts() > 0 ? t("learning.action.again") : t("learning.action.begin");
        Div action = new Div(
                new PrimaryButton(
                        words,
                        click -> trainee.begin(
                                enrolment.id(), activity.activity().id())),
                new Paragraph(t("learning.start.about", StudyTime.words(this, head.minutes()))));
        action.addClassName("next-action");
        card.add(action);
        return card;
    }

    /** In which module of how many it stands. */
    private Optional<Paragraph> where(ProgrammeProgress progress, ProgrammeProgress.ActivityProgress activity) {
        List<ProgrammeProgress.ModuleProgress> modules = progress.modules();
        return modules.stream()
                .filter(module -> module.activities().contains(activity))
                .findFirst()
                .map(module -> new Paragraph(t(
                        "learning.start.module",
                        modules.indexOf(module) + 1,
                        modules.size(),
                        module.module().title())));
    }

    private void showCompleted(Enrolment enrolment) {
        var certificates = ButtonLink.primary("certificaten", t("learning.completed.certificate"));
        Div ways = new Div(
                certificates,
                new SecondaryButton(
                        t("learning.start.open-programme"), click -> trainee.openProgramme(enrolment.id())));
        ways.addClassName("next-action");
        Card card = new Card(
                trainee.version(enrolment).programme().title(), new Paragraph(t("learning.completed.text")), ways);
        card.lit(Chair.PRO);
        add(card);
    }

    private void showOtherProgrammes() {
        var others = trainee.otherProgrammes();
        if (others.isEmpty()) {
            return;
        }
        Div cards = new Div();
        cards.addClassName("cards");
        others.forEach(version -> cards.add(new Card(
                version.programme().title(),
                maker(version.programme()),
                new Paragraph(version.programme().summary()),
                LanguageNote.programme(version.programme().language()),
                new Paragraph(t(
                        "learning.start.study-load",
                        StudyTime.words(this, version.programme().studyMinutes()))),
                new PrimaryButton(
                        t("learning.action.begin"),
                        click -> trainee.openProgramme(
                                trainee.enrol(version.programme().id()).id())))));
        section(t("learning.start.programmes"), cards);
    }

    /** Whose a programme is, so that two of nearly one title are told apart; nothing where all are the platform's. */
    private Paragraph maker(Programme programme) {
        Paragraph maker = new Paragraph();
        maker.addClassName("quiet-words");
        maker.setVisible(hasOwnProgrammes);
        if (hasOwnProgrammes) {
            maker.setText(trainee.maker(programme.id())
                    .map(organisation -> t("learning.start.made-by", organisation))
                    .orElseGet(() -> t("learning.start.made-by-platform")));
        }
        return maker;
    }

    /** For one's own work, whatever one's role. */
    private void showAtHand() {
        Div cards = new Div();
        cards.addClassName("cards");
        if (trainee.mayBringACase()) {
            cards.add(new OwnCaseCard());
        }
        for (AtHand page : AtHand.values()) {
            var link = ButtonLink.secondary(page.path(getLocale()), t(page.titleKey() + ".go"));
            link.getElement().setAttribute("router-ignore", true);
            cards.add(new Card(t(page.titleKey()), new Paragraph(t(page.titleKey() + ".about")), link));
        }
        section(t("ui.at-hand.title"), cards);
    }

    /** Whoever follows no programme sees what their role has to do. */
    private void showOthers() {
        title(t("learning.start.welcome"));
        List<MenuEntry> duties = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !path(entry).isEmpty())
                .toList();
        if (duties.isEmpty()) {
            add(new EmptyState(t("learning.start.nothing"), t("learning.start.nothing-text")));
            return;
        }
        add(cards(duties));
    }

    private Div cards(List<MenuEntry> duties) {
        Div cards = new Div();
        cards.addClassName("cards");
        duties.forEach(entry -> cards.add(new Card(
                t(entry.title()),
                new Paragraph(t(entry.title() + ".about")),
                ButtonLink.secondary(path(entry), t("learning.start.open", t(entry.title()))))));
        return cards;
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }
}
