package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.el;
import static nl.leeratelier.casestudy.ui.Html.said;

import nl.leeratelier.casestudy.CaseEvent;
import nl.leeratelier.casestudy.Person;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.Words;

/** Who one is, who the family is, what lies ahead. */
final class IntroScreen extends Fragment implements Words {

    IntroScreen(Desk desk) {
        super("");
        addClassName("case-screen");
        show(desk.kept(desk.study(), "intro", () -> html(desk)));
        pressed(_ -> desk.move(new CaseEvent.IntroRead()));
    }

    private String html(Desk desk) {
        return said("span", "pill tone-sand", desk.labels().of(desk.study().setting()))
                + Heading.html(t("casestudy.intro.title"))
                + desk.proseHtml(desk.study().intro(), "intro")
                + said("h3", "", t("casestudy.people"))
                + el(
                        "ul",
                        "case-people",
                        desk.study().people().stream()
                                .map(person -> person(desk, person))
                                .collect(Html.together()))
                + said("p", "", t("casestudy.intro.how"))
                + Html.button("button primary", "begin", Html.text(t("casestudy.intro.begin")));
    }

    private static String person(Desk desk, Person person) {
        Chair ground = person.role() == Person.Role.PROFESSIONAL ? Chair.PRO : Chair.PARENT;
        return el(
                "li",
                "",
                Faces.small(person.portrait(), ground),
                el("div", "", said("span", "name", person.name()), desk.content("p", "", person.about())));
    }
}
