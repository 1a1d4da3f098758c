package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.roleplay.Character;
import nl.leeratelier.roleplay.Ending;
import nl.leeratelier.roleplay.RolePlayEvent.ChairLeft;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.PortraitPicture;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** A quiet page: what the child noticed of all this, in its own voice. Then reading back. */
final class Epilogue extends Section implements Words {

    Epilogue(TalkScreen screen, String parent) {
        addClassName("epilogue");
        List<Ending.Noticed> noticed =
                screen.state().ending().map(Ending::noticed).orElse(List.of());
        Paragraph above = new Paragraph(t("roleplay.epilogue.eyebrow"));
        above.addClassName("eyebrow");
        add(above, Attention.landing(new H2(title(screen, noticed))));
        noticed.forEach(one -> add(child(screen, one)));
        Div actions =
                new Div(new PrimaryButton(t("roleplay.epilogue.on"), click -> screen.happen(new ChairLeft(parent))));
        actions.addClassName("actions");
        add(actions);
    }

    private String title(TalkScreen screen, List<Ending.Noticed> noticed) {
        return noticed.stream()
                .map(one -> screen.talk().nameOf(one.who()))
                .distinct()
                .reduce((some, next) -> t("roleplay.and", some, next))
                .map(names -> t("roleplay.epilogue.title", names))
                .orElseGet(() -> t("roleplay.epilogue.none"));
    }

    static Div child(TalkScreen screen, Ending.Noticed noticed) {
        Portrait looks =
                screen.talk().character(noticed.who()).map(Character::portrait).orElse(Portrait.PLAIN);
        Paragraph words = new Paragraph(noticed.text());
        words.addClassName("epilogue-words");
        words.getElement().setAttribute("lang", screen.language());
        Div child = new Div(
                new PortraitPicture(looks, Mood.THINKING, screen.talk().nameOf(noticed.who()), Chair.PARENT), words);
        child.addClassName("epilogue-child");
        return child;
    }
}
