package nl.leeratelier.owncase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.owncase.CaseRefused;
import nl.leeratelier.owncase.Note;
import nl.leeratelier.owncase.OwnCase;
import nl.leeratelier.owncase.OwnCase.Sharing;
import nl.leeratelier.owncase.OwnCaseId;
import nl.leeratelier.owncase.OwnCases;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;

/** One case of one's own work: to write as long as nobody else sees it, to read and talk over once it is shared. */
@Route("eigen-casus/:case")
@RolesAllowed("TRAINEE")
class CaseView extends Page implements BeforeEnterObserver {

    private final transient OwnCases cases;
    private final transient TrainingGroups groups;
    private final transient Accounts accounts;
    private final Div content = new Div();

    CaseView(OwnCases cases, TrainingGroups groups, Accounts accounts) {
        this.cases = cases;
        this.groups = groups;
        this.accounts = accounts;
        content.addClassNames("stack", "case-content");
        add(content, new Paragraph(new Anchor("eigen-casus", t("owncase.back"))), new RealCase());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("case")
                .flatMap(OwnCaseId::of)
                .flatMap(cases::open)
                .orElseThrow(NotFoundException::new));
    }

    private void show(OwnCase one) {
        content.removeAll();
        eyebrow(t("owncase.one"));
        if (one.turned().isPresent()) {
            showTurned(one, one.turned().get());
        } else if (one.sharing().isPresent()) {
            showShared(one, one.sharing().get());
        } else {
            showDraft(one);
        }
    }

    private void showDraft(OwnCase one) {
        title(t("owncase.write.title"));
        lead(t("owncase.write.lead"));
        Draft draft = new Draft(cases, one);
        Div side = stack(new SharePart(cases, groups, draft, () -> again(one.id())), tips(), ending(one));
        Div work = stack(draft);
        if (!cases.notes(one.id()).isEmpty()) {
            work.add(new TalkPart(() -> cases.notes(one.id()), this::who));
        }
        content.add(columns(work, side));
    }

    private void showShared(OwnCase one, Sharing sharing) {
        title(t("owncase.shared.title"));
        lead(t("owncase.shared.lead", name(sharing.trainer())));
        Div work = stack(
                new Tale(one.story(), "owncase.part."),
                new TalkPart(() -> cases.notes(one.id()), this::who)
                        .withRoom(
                                t("owncase.talk.to-trainer"),
                                t("owncase.talk.to-trainer.help"),
                                said -> cases.say(one.id(), said)));
        content.add(columns(work, stack(sharedCard(one, sharing), consent(one), ending(one))));
    }

    private Card sharedCard(OwnCase one, Sharing sharing) {
        Card card = new Card(
                t("owncase.shared"),
                new Paragraph(t("owncase.shared.with", name(sharing.trainer()), Days.of(sharing.at()))));
        one.discussedAt().ifPresent(at -> card.add(new Paragraph(t("owncase.discussed.on", Days.of(at)))));
        card.add(
                new Paragraph(t("owncase.shared.text")),
                new SecondaryButton(t("owncase.take-back"), click -> attempt(one, () -> cases.takeBack(one.id()))));
        return card;
    }

    private Card consent(OwnCase one) {
        boolean may = one.mayBeTurned();
        return new Card(
                t("owncase.consent"),
                new Paragraph(t("owncase.consent.text")),
                new Pill(may ? Tone.SAFE : Tone.SAND, t("owncase.consent." + (may ? "yes" : "no"))),
                new SecondaryButton(
                        t("owncase.consent." + (may ? "withdraw" : "give")),
                        click -> attempt(one, () -> cases.allow(one.id(), !may))));
    }

    private void showTurned(OwnCase one, OwnCase.Turned turned) {
        title(t("owncase.turned.title"));
        String by = turned.by().map(this::name).orElseGet(() -> t("owncase.a-trainer"));
        lead(t("owncase.turned.lead", by, Days.of(turned.at())));
        content.add(
                new Card(t("owncase.turned.what"), new Paragraph(t("owncase.turned.text"))),
                new Card(
                        t("owncase.turned.left"),
                        new Paragraph(t("owncase.turned.left.text", Days.of(one.expiresAt()))),
                        new SecondaryButton(
                                t("owncase.turned.remove"), click -> askToDelete(one, "owncase.turned.remove"))));
    }

    private Card tips() {
        Card card = new Card(t("owncase.tips"));
        card.addClassName("case-tips");
        Markup tips = new Markup("<ul><li>" + escaped("owncase.tips.names")
                + "</li><li>" + escaped("owncase.tips.change") + "</li><li>" + escaped("owncase.tips.leave")
                + "</li></ul>");
        Div list = new Div();
        tips.into(list);
        card.add(list);
        return card;
    }

    private String escaped(String key) {
        return Markup.escape(t(key));
    }

    private Card ending(OwnCase one) {
        return new Card(
                t("owncase.ending"),
                new Paragraph(t("owncase.ending.text", Days.of(one.begunAt()), Days.of(one.expiresAt()))),
                new SecondaryButton(t("owncase.delete"), click -> askToDelete(one, "owncase.delete")).danger());
    }

    /** @param key of the words in which it is asked */
    private void askToDelete(OwnCase one, String key) {
        new Question(t(key + ".question"), t(key + ".text"), t(key + ".yes"), () -> {
                    try {
                        cases.delete(one.id());
                    } catch (CaseRefused goneAlready) {
                        // Then it is as it was asked for.
                    }
                    UI.getCurrent().navigate("eigen-casus");
                })
                .danger()
                .ask();
    }

    /** Does something and shows the case as it is then; says why when it could not be done. */
    private void attempt(OwnCase one, Runnable deed) {
        try {
            deed.run();
            again(one.id());
        } catch (CaseRefused refused) {
            again(one.id());
            content.addComponentAsFirst(Notice.problem(t(refused.reason().key())));
        }
    }

    private void again(OwnCaseId id) {
        cases.open(id).ifPresentOrElse(this::show, () -> UI.getCurrent().navigate("eigen-casus"));
        getElement().executeJs("scrollTo({ top: 0, behavior: 'instant' }); this.parentElement?.focus()");
    }

    private String who(Note note) {
        return note.byTrainer() ? name(note.trainer()) : t("owncase.talk.you");
    }

    private String name(AccountId id) {
        return accounts.find(id).map(Account::name).orElseGet(() -> t("owncase.a-trainer"));
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }

    private static Div columns(Div large, Div small) {
        Div columns = new Div(large, small);
        columns.addClassName("beside");
        return columns;
    }
}
