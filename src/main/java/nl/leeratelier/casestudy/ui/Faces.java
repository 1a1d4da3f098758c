package nl.leeratelier.casestudy.ui;

import nl.leeratelier.casestudy.Person;
import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.Portraits;

/** Faces within HTML, beside the name of whom they show: hidden from screen readers. */
final class Faces {

    private Faces() {}

    static String small(Portrait portrait, Chair ground) {
        return "<div class=\"portrait small " + (ground == Chair.PRO ? "on-pro" : "on-parent")
                + "\" aria-hidden=\"true\">" + Portraits.svg(portrait, Mood.CALM) + "</div>";
    }

    /** Everybody in the case. */
    static String people(Desk desk) {
        return Html.el(
                "ul",
                "case-people",
                desk.study().people().stream()
                        .map(person -> person(desk, person))
                        .collect(Html.together()));
    }

    private static String person(Desk desk, Person person) {
        Chair ground = person.role() == Person.Role.PROFESSIONAL ? Chair.PRO : Chair.PARENT;
        return Html.el(
                "li",
                "",
                small(person.portrait(), ground),
                Html.el("div", "", Html.said("span", "name", person.name()), desk.content("p", "", person.about())));
    }
}
