package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.said;

import nl.leeratelier.casestudy.CaseEvent;
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
                + Faces.people(desk)
                + said("p", "", t("casestudy.intro.how"))
                + Html.button("button primary", "begin", Html.text(t("casestudy.intro.begin")));
    }
}
