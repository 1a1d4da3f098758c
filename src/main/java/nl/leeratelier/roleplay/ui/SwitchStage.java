package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.leeratelier.roleplay.Character;
import nl.leeratelier.roleplay.Character.Card;
import nl.leeratelier.roleplay.RolePlayEvent.ReadingBackOpened;
import nl.leeratelier.roleplay.RolePlayEvent.SatDown;
import nl.leeratelier.roleplay.Seat;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Stage;
import nl.leeratelier.ui.Words;

/** The switch: the stage turns, the card of the parent opens, and one reads who one is now. */
final class SwitchStage extends Stage implements Words {

    private final TalkScreen screen;

    SwitchStage(TalkScreen screen) {
        super(Chair.PARENT);
        this.screen = screen;
        addClassName("switch");
        screen.state()
                .seat()
                .map(Seat::parent)
                .flatMap(id -> screen.talk().character(id))
                .ifPresent(this::become);
        screen.sitting().status("");
    }

    private void become(Character parent) {
        screen.talk()
                .character(screen.talk().professional())
                .ifPresent(professional -> add(new Turntable(professional, parent)));
        Section card = new Section(
                Attention.landing(new H2(t("roleplay.switch.title", parent.name()))), about(parent), inside(parent));
        card.addClassNames("card", "switch-card");
        add(card, sit(parent));
    }

    private Paragraph about(Character parent) {
        Paragraph about = new Paragraph(parent.about());
        about.addClassName("switch-about");
        about.getElement().setAttribute("lang", screen.language());
        return about;
    }

    private Div inside(Character parent) {
        Html html = new Html();
        parent.card().ifPresent(card -> tell(html, card));
        Div inside = new Div();
        inside.addClassName("switch-inside");
        html.markup().into(inside);
        return inside;
    }

    private void tell(Html html, Card card) {
        piece(html, "roleplay.switch.knows", card.knows());
        piece(html, "roleplay.switch.fears", card.fears());
        piece(html, "roleplay.switch.hopes", card.hopes());
    }

    private void piece(Html html, String key, String text) {
        html.open("div", "")
                .element("h3", "", t(key))
                .open("p", "", "lang", screen.language())
                .text(text)
                .close("p")
                .close("div");
    }

    private Div sit(Character parent) {
        Div actions = new Div(new PrimaryButton(
                t("roleplay.switch.sit", parent.name()), click -> screen.happen(new SatDown(parent.id()))));
        actions.addClassName("actions");
        boolean again = screen.state().seats().stream().anyMatch(Seat::left);
        if (again) {
            actions.add(WritingForm.quiet(t("roleplay.chair.leave"), () -> screen.happen(new ReadingBackOpened())));
        }
        Div sit = new Div(new Paragraph(t("roleplay.switch.how")), actions);
        sit.addClassName("switch-sit");
        return sit;
    }
}
