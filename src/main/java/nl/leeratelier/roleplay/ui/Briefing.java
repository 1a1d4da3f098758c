package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leeratelier.content.Mood;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.roleplay.Character;
import nl.leeratelier.roleplay.FromFile;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent.Begun;
import nl.leeratelier.roleplay.RolePlayEvent.CameWith;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PortraitPicture;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SafetyFooter;
import nl.leeratelier.ui.Stage;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** What the professional knows beforehand, and who will be there. What others think stays with them. */
final class Briefing extends Stage implements Words {

    Briefing(TalkScreen screen) {
        super(Chair.PRO);
        addClassName("talk-briefing");
        Sitting<RolePlay, ?, ?> sitting = screen.sitting();
        RolePlay talk = screen.talk();
        Section knows = new Section(
                Attention.landing(new H2(t("roleplay.briefing.title"))), new Told(sitting).text(talk.intro()));
        knows.addClassName("talk-briefing-text");
        Section people = new Section(new H2(t("roleplay.briefing.people")), people(talk));
        people.addClassName("talk-briefing-people");
        people.getElement().setAttribute("lang", sitting.language());
        List<FromFile> brought = brought(screen);
        Paragraph how = new Paragraph(t("roleplay.briefing.how"));
        Div start = new Div(how, new PrimaryButton(t("roleplay.briefing.begin"), click -> begin(screen, brought)));
        start.addClassName("talk-briefing-start");
        add(knows, people);
        if (!brought.isEmpty()) {
            add(fromFile(sitting, brought));
        }
        add(start, new SafetyFooter());
        sitting.status("");
    }

    /** What was brought already, or what the case that led here hands along. */
    private static List<FromFile> brought(TalkScreen screen) {
        List<FromFile> before = screen.state().brought();
        return before.isEmpty() ? screen.state().listensTo(screen.sitting().brought()) : before;
    }

    private Section fromFile(Sitting<RolePlay, ?, ?> sitting, List<FromFile> brought) {
        UnorderedList list = new UnorderedList();
        brought.forEach(one -> list.add(new ListItem(one.text())));
        list.getElement().setAttribute("lang", sitting.language());
        Section file = new Section(new H2(t("roleplay.briefing.file")), list);
        file.addClassName("talk-briefing-file");
        return file;
    }

    private static void begin(TalkScreen screen, List<FromFile> brought) {
        boolean comes = !brought.isEmpty() && screen.state().brought().isEmpty();
        List<String> facts = brought.stream().map(FromFile::fact).toList();
        if (!comes || screen.sitting().record(new CameWith(facts))) {
            screen.happen(new Begun());
        }
    }

    private UnorderedList people(RolePlay talk) {
        UnorderedList list = new UnorderedList();
        for (Character character : talk.characters()) {
            boolean you = character.id().equals(talk.professional());
            Chair chair = you ? Chair.PRO : Chair.PARENT;
            Span name = new Span(character.name());
            name.addClassName("talk-person");
            Div words = new Div(name);
            if (you) {
                words.add(new Pill(Tone.PRO, t("roleplay.you")));
            }
            words.add(new Paragraph(character.about()));
            list.add(new ListItem(
                    new PortraitPicture(character.portrait(), Mood.CALM, character.name(), chair)
                            .small()
                            .decorative(),
                    words));
        }
        return list;
    }
}
