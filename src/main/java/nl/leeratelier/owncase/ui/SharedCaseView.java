package nl.leeratelier.owncase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leeratelier.groups.TrainingGroup;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.owncase.CaseRefused;
import nl.leeratelier.owncase.OwnCase;
import nl.leeratelier.owncase.SharedCases;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.SecondaryButton;

/** For the trainer: a case that a member of the group shared. */
@Route("groepen/:group/casus/:case")
@RolesAllowed("TRAINER")
class SharedCaseView extends Page implements BeforeEnterObserver {

    private final transient SharedCases cases;
    private final transient TrainingGroups groups;
    private final transient Accounts accounts;
    private final Div content = new Div();
    private final Paragraph back = new Paragraph();

    SharedCaseView(SharedCases cases, TrainingGroups groups, Accounts accounts) {
        this.cases = cases;
        this.groups = groups;
        this.accounts = accounts;
        content.addClassNames("stack", "case-content");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrainingGroup group = Address.group(event, groups).orElseThrow(NotFoundException::new);
        OwnCase one = Address.shared(event, group, cases).orElseThrow(NotFoundException::new);
        add(back);
        back.add(new Anchor("groepen/" + group.id(), t("owncase.back-to-group", group.name())));
        show(group, one);
    }

    private void show(TrainingGroup group, OwnCase one) {
        content.removeAll();
        String writer = accounts.find(one.writer()).map(Account::name).orElse("");
        eyebrow(group.name());
        title(t("owncase.from.title", writer));
        lead(t("owncase.from.lead", Days.of(one.sharing().orElseThrow().at())));
        Div work = new Div(
                new Tale(one.story(), "owncase.read."),
                new TalkPart(
                                () -> cases.notes(group.id(), one.id()),
                                note -> note.byTrainer() ? t("owncase.talk.you") : writer)
                        .withRoom(
                                t("owncase.talk.to-writer", writer),
                                t("owncase.talk.to-writer.help"),
                                said -> cases.say(group.id(), one.id(), said))
                        .onGone(() -> showGone(group)));
        Div side = new Div(discussed(group, one), turning(group, one, writer), ending(one));
        work.addClassName("stack");
        side.addClassName("stack");
        Div columns = new Div(work, side);
        columns.addClassName("beside");
        content.add(columns);
    }

    private Card discussed(TrainingGroup group, OwnCase one) {
        boolean done = one.discussedAt().isPresent();
        Card card = new Card(t("owncase.discussed"));
        card.add(
                one.discussedAt()
                        .<Component>map(at -> Notice.done(t("owncase.discussed.on", Days.of(at))))
                        .orElseGet(() -> new Paragraph(t("owncase.discussed.text"))),
                new SecondaryButton(
                        t("owncase.discussed." + (done ? "undo" : "mark")), click -> mark(group, one, !done)));
        return card;
    }

    private void mark(TrainingGroup group, OwnCase one, boolean discussed) {
        try {
            cases.discussed(group.id(), one.id(), discussed);
            cases.open(group.id(), one.id()).ifPresentOrElse(now -> show(group, now), () -> showGone(group));
        } catch (CaseRefused refused) {
            showGone(group);
        }
    }

    /** What is not the trainer's to read any more does not stay on the screen. */
    private void showGone(TrainingGroup group) {
        content.removeAll();
        back.setVisible(false);
        lead("");
        title(t("owncase.gone"));
        content.add(Address.gone(this, groups, group));
    }

    private Card turning(TrainingGroup group, OwnCase one, String writer) {
        Card card = new Card(t("owncase.turn"), new Paragraph(t("owncase.turn.text")));
        if (one.mayBeTurned()) {
            card.add(
                    Notice.done(t("owncase.turn.allowed", writer)),
                    ButtonLink.secondary(
                            "groepen/" + group.id() + "/casus/" + one.id() + "/anoniem", t("owncase.turn.open")));
        } else {
            card.add(Notice.info(t("owncase.turn.not-allowed", writer)));
        }
        return card;
    }

    private Card ending(OwnCase one) {
        return new Card(t("owncase.ending"), new Paragraph(t("owncase.ending.trainer", Days.of(one.expiresAt()))));
    }
}
