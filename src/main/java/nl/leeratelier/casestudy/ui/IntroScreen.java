package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leeratelier.casestudy.CaseEvent;
import nl.leeratelier.casestudy.Person;
import nl.leeratelier.content.Mood;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PortraitPicture;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** Who one is, who the family is, what lies ahead. */
final class IntroScreen extends Section implements Words {

    IntroScreen(Desk desk) {
        addClassName("case-screen");
        add(
                new Pill(Tone.SAND, desk.labels().of(desk.study().setting())),
                Heading.of(t("casestudy.intro.title")),
                desk.prose(desk.study().intro(), "intro"),
                new H3(t("casestudy.people")),
                people(desk),
                new Paragraph(t("casestudy.intro.how")),
                new PrimaryButton(t("casestudy.intro.begin"), _ -> desk.move(new CaseEvent.IntroRead())));
    }

    private static UnorderedList people(Desk desk) {
        UnorderedList people = new UnorderedList();
        people.addClassName("case-people");
        desk.study().people().forEach(person -> people.add(new ListItem(face(person), about(desk, person))));
        return people;
    }

    private static PortraitPicture face(Person person) {
        Chair ground = person.role() == Person.Role.PROFESSIONAL ? Chair.PRO : Chair.PARENT;
        return new PortraitPicture(person.portrait(), Mood.CALM, person.name(), ground)
                .small()
                .decorative();
    }

    private static Div about(Desk desk, Person person) {
        Span name = new Span(person.name());
        name.addClassName("name");
        return new Div(name, desk.inCaseLanguage(new Paragraph(person.about())));
    }
}
