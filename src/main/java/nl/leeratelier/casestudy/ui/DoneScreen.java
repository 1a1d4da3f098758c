package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.IntStream;
import nl.leeratelier.ui.Drawing;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** The case is done: on to the next activity, or back to any step. */
final class DoneScreen extends Div implements Words {

    DoneScreen(Desk desk) {
        addClassNames("case-screen", "case-done");
        Div actions = new Div(
                new PrimaryButton(t("casestudy.done.next"), _ -> desk.sitting().next()));
        actions.addClassName("actions");
        if (desk.sitting().canTryAgain()) {
            actions.add(new SecondaryButton(
                    t("casestudy.done.again"), _ -> desk.sitting().tryAgain()));
        }
        Fragment steps = new Fragment(IntStream.rangeClosed(1, 5)
                .mapToObj(step ->
                        Html.button("button secondary", String.valueOf(step), Html.text(t("casestudy.step." + step))))
                .collect(Html.together()));
        steps.addClassName("actions");
        steps.pressed(act -> IntStream.rangeClosed(1, 5)
                .filter(step -> String.valueOf(step).equals(act))
                .forEach(desk::lookBack));
        Fragment followed = new Fragment(desk.kept(
                desk.study().followed(),
                "more",
                () -> Html.details(
                        "",
                        false,
                        Html.text(t("casestudy.followed.title")),
                        desk.proseHtml(desk.study().followed(), "followed"))));
        followed.addClassName("step-text");
        add(
                Drawing.CHAIRS.picture(),
                Heading.of(t("casestudy.done.title")),
                new Paragraph(t("casestudy.done.text")),
                actions,
                new H3(t("casestudy.done.look-back")),
                steps,
                followed);
    }
}
