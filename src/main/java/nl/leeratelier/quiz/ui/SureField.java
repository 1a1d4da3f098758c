package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.leeratelier.quiz.Confidence;
import nl.leeratelier.ui.Inputs;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** How sure one is of an answer. */
final class SureField extends Div implements Words {

    SureField(Optional<Confidence> now, Consumer<Confidence> stated) {
        String options = Arrays.stream(Confidence.values())
                .map(how -> "<label><input type=\"radio\" name=\"sure\" value=\"" + how.word() + "\""
                        + (now.filter(how::equals).isPresent() ? " checked" : "") + "><span>"
                        + Markup.escape(t("quiz.sure." + how.word())) + "</span></label>")
                .collect(Collectors.joining());
        add(new Inputs(
                new Markup("<fieldset class=\"quiz-choice\"><legend>" + Markup.escape(t("quiz.sure.title"))
                        + "</legend><div>" + options + "</div></fieldset>"),
                (name, value, ticked) -> Arrays.stream(Confidence.values())
                        .filter(how -> how.word().equals(value))
                        .forEach(stated)));
    }
}
