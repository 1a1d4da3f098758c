package nl.leeratelier.dilemma.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.leeratelier.dilemma.Dilemma;
import nl.leeratelier.learning.OwnWords;
import nl.leeratelier.learning.ui.RealData;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Inputs;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PointScale;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** Both sides with seven points between them, room for one's own words, and a button that keeps both. */
final class PositionForm extends Div implements Words {

    private static final String NAME = "position";

    private final transient Dilemma dilemma;
    private final FreeText words;
    private final Div message = new Div();
    private final RealData realData;
    private int position;

    PositionForm(Dilemma dilemma, String language, String prompt, String button, BiConsumer<Integer, String> taken) {
        this.dilemma = dilemma;
        addClassName("dilemma-form");
        words = new FreeText(prompt, OwnWords.LONGEST).help(t("dilemma.words.private", t("ui.only-you")));
        message.getElement().setAttribute("role", "status");
        realData = new RealData(dilemma.names()).onKeep(() -> take(taken));
        Inputs scale = new Inputs(
                Markup.of(
                        poles(),
                        PointScale.of(
                                NAME,
                                new Markup("<span class=\"sr-only\">" + Markup.escape(dilemma.question()) + "</span>"),
                                points(),
                                OptionalInt.empty())),
                (name, value, ticked) -> pick(name, value));
        scale.addClassName("dilemma-scale");
        scale.getElement().setAttribute("lang", language);
        add(scale, words, message, realData, DilemmaScreen.actions(new PrimaryButton(button, click -> take(taken))));
    }

    private Markup poles() {
        return new Markup("<p class=\"dilemma-poles\" aria-hidden=\"true\"><b>"
                + Markup.escape(dilemma.left().label()) + "</b><b>"
                + Markup.escape(dilemma.right().label()) + "</b></p>");
    }

    private List<String> points() {
        return IntStream.rangeClosed(1, Dilemma.POINTS)
                .mapToObj(point -> where(this, dilemma, point))
                .toList();
    }

    /** What a point means, such as "clearly towards …". */
    static String where(Words words, Dilemma dilemma, int point) {
        int middle = (Dilemma.POINTS + 1) / 2;
        String side = point < middle ? dilemma.left().label() : dilemma.right().label();
        return words.t("dilemma.point." + Math.abs(point - middle), side);
    }

    // What a browser sends may be anything: only a point of this scale counts.
    void pick(String name, String value) {
        if (name.equals(NAME) && value.matches("[1-" + Dilemma.POINTS + "]")) {
            position = Integer.parseInt(value);
            message.removeAll();
        }
    }

    /** Words that would be refused stay where they were written. */
    private void take(BiConsumer<Integer, String> taken) {
        String problem = position == 0
                ? "dilemma.choose-first"
                : OwnWords.refusal(words.value()).orElse("");
        message.removeAll();
        if (!problem.isEmpty()) {
            message.add(Notice.warning(t(problem)));
        } else if (realData.allows(List.of(words.value()))) {
            taken.accept(position, words.value());
        }
    }
}
