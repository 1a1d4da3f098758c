package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.leeratelier.content.Mood;
import nl.leeratelier.roleplay.Character;
import nl.leeratelier.roleplay.Ending;
import nl.leeratelier.roleplay.Journal;
import nl.leeratelier.roleplay.RolePlayEvent.ChairsTurned;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.PortraitPicture;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** What belongs to the talk beside its sentences: what the child noticed, what would have helped, and the other chair. */
final class Further extends Div implements Words {

    private final TalkScreen screen;

    Further(TalkScreen screen, Journal journal) {
        this.screen = screen;
        addClassName("talk-further");
        List<Ending.Noticed> noticed =
                screen.state().ending().map(Ending::noticed).orElse(List.of());
        noticed.forEach(one -> add(shown(child(one))));
        journal.helping().forEach((parent, sentence) -> add(shown(helping(parent, sentence))));
        screen.state().chairsLeft().forEach(parent -> add(chair(parent)));
    }

    /** What only shows is sent as it is drawn, and forgotten here. */
    private static Sent shown(Section section) {
        Sent sent = new Sent(section.getElement().getOuterHTML());
        sent.addClassName("talk-shown");
        return sent;
    }

    private Section child(Ending.Noticed noticed) {
        String name = screen.talk().nameOf(noticed.who());
        Section section = new Section(new H2(t("roleplay.epilogue.title", name)), Epilogue.child(screen, noticed));
        section.addClassNames("card", "further-child");
        return section;
    }

    private Section helping(String parent, String sentence) {
        Paragraph words = new Paragraph(Quoted.line(sentence));
        words.addClassName("further-words");
        Section section = new Section(
                new H2(t("roleplay.back.helping", screen.talk().nameOf(parent))),
                words,
                OwnWords.onlyYou(t("ui.only-you")));
        section.addClassName("card");
        return section;
    }

    private Section chair(Character parent) {
        SecondaryButton take = new SecondaryButton(
                t("roleplay.chair.take-also", parent.name()), click -> screen.happen(new ChairsTurned(parent.id())));
        Section section = new Section(
                new PortraitPicture(parent.portrait(), Mood.CALM, parent.name(), Chair.PARENT)
                        .small()
                        .decorative(),
                new Div(
                        new H2(t("roleplay.chair.also", parent.name())),
                        new Paragraph(t("roleplay.chair.also-text", parent.name())),
                        take));
        section.addClassNames("card", "chair-parent", "lit-parent", "further-chair");
        return section;
    }
}
