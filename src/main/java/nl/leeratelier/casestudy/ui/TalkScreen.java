package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.leeratelier.casestudy.CaseEvent;
import nl.leeratelier.casestudy.Reference;
import nl.leeratelier.content.Activity;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** The talk: hold it in the role-play first, or read at once how it went in this case. */
final class TalkScreen extends Div implements Words {

    private final Desk desk;

    TalkScreen(Desk desk) {
        this.desk = desk;
        addClassName("case-screen");
        Optional<Activity> talk = desk.study()
                .preparing()
                .talk()
                .map(Reference::id)
                .flatMap(id ->
                        desk.sitting().programme().activity(id, desk.sitting().language()));
        if (talk.isPresent()) {
            choose(talk.get());
        } else {
            account();
        }
    }

    private void choose(Activity talk) {
        boolean held = desk.sitting().hasCompleted(talk.id());
        Div actions = held
                ? new Div(
                        new PrimaryButton(t("casestudy.talk.read"), _ -> read()),
                        new SecondaryButton(t("casestudy.talk.again"), _ -> hold(talk)))
                : new Div(
                        new PrimaryButton(t("casestudy.talk.hold"), _ -> hold(talk)),
                        new SecondaryButton(t("casestudy.talk.read"), _ -> read()));
        actions.addClassName("actions");
        Paragraph name = new Paragraph(talk.title());
        name.addClassName("talk-name");
        Card card = new Card(
                        desk.inCaseLanguage(name),
                        desk.inCaseLanguage(new Paragraph(talk.head().summary())),
                        new Paragraph(t("casestudy.talk.back")),
                        actions)
                .lit(Chair.PARENT);
        String text = t(held ? "casestudy.talk.held" : "casestudy.talk.text");
        add(Heading.of(t("casestudy.talk.title")), new Paragraph(text), card);
    }

    private void hold(Activity talk) {
        desk.sitting().open(talk.id());
    }

    private void read() {
        removeAll();
        account();
        Heading.focus(this);
    }

    private void account() {
        add(
                Heading.of(t("casestudy.account.title")),
                desk.prose(desk.study().preparing().account(), "account"),
                new PrimaryButton(t("casestudy.account.read"), _ -> desk.move(new CaseEvent.AccountRead())));
    }
}
