package nl.leeratelier.interchange.qti;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.Numbers;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.items.Task;
import org.jsoup.nodes.Element;

/** What may be typed as an answer, and how far off a number is right too. */
final class TypedLine {

    private final Element item;

    /** @param item whose scoring may say how far off is right */
    TypedLine(Element item) {
        this.item = item;
    }

    /** A line to type in: a number with its tolerance where the key is one, words otherwise. */
    Task of(Response response, Question question) {
        Optional<String> number =
                response.isNumber() ? response.right().stream().findFirst().flatMap(Numbers::plain) : Optional.empty();
        if (number.isEmpty()) {
            return new Task.Short(accepted(response, question), Optional.empty());
        }
        return new Task.Short(List.of(), number.map(value -> new Task.Number(value, tolerance(), List.of())));
    }

    /** What is right in full; what is worth less is noted and left out. */
    List<String> accepted(Response response, Question question) {
        BigDecimal most = response.mapped().values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        response.mapped().forEach((text, worth) -> {
            if (worth.compareTo(most) < 0 && !response.correct().contains(text)) {
                question.note(Note.leftOut("answer", text));
            }
        });
        return Stream.concat(
                        response.correct().stream(),
                        response.mapped().entrySet().stream()
                                .filter(entry -> entry.getValue().signum() > 0
                                        && entry.getValue().compareTo(most) == 0)
                                .map(Map.Entry::getKey))
                .distinct()
                .toList();
    }

    /** How far off is right too, where the scoring says so. */
    private String tolerance() {
        Element equal = item.selectFirst("response-processing equal[tolerance-mode=absolute]");
        return equal == null
                ? ""
                : Numbers.plain(equal.attr("tolerance").strip().split("\\s+")[0])
                        .orElse("");
    }
}
