package nl.leeratelier.interchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.GapText;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.items.Task;
import nl.leeratelier.interchange.words.Wording;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The interactions that stand within a text: words to point at and gaps to fill. Their places are marked while the text is read. */
final class WithinText {

    private static final Pattern PLACE = Pattern.compile("⦃leeratelier (\\d{1,4})⦄");

    private final Map<String, Response> responses;
    private final Wording wording;
    private final TypedLine typed;

    WithinText(Map<String, Response> responses, Wording wording, TypedLine typed) {
        this.responses = responses;
        this.wording = wording;
        this.typed = typed;
    }

    Task hottext(Element block, Response response) {
        List<Task.Mark> marks = new ArrayList<>();
        for (Element hot : block.select("hottext")) {
            String id = hot.attr("identifier");
            marks.add(new Task.Mark(
                    QtiItem.ours(id),
                    Wording.line(wording.plain(hot)),
                    response.right().contains(id)));
            hot.replaceWith(place(marks.size() - 1));
        }
        List<Object> pieces = new ArrayList<>();
        String text = wording.plain(block);
        var places = PLACE.matcher(text);
        int end = 0;
        while (!marks.isEmpty() && places.find()) {
            pieces.add(text.substring(end, places.start()));
            pieces.add(marks.get(index(places.group(1), marks)));
            end = places.end();
        }
        pieces.add(text.substring(end));
        return new Task.Spot(pieces);
    }

    Task gapMatch(Question question, Element block, Response response) {
        List<String> ids = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Element choice : block.select("gap-text, gap-img")) {
            if (choice.tagName().equals("gap-img")) {
                question.note(Note.leftOut("picture", choice.attr("identifier")));
            } else {
                ids.add(choice.attr("identifier"));
                texts.add(Wording.line(wording.plain(choice)));
            }
            choice.remove();
        }
        List<Element> gaps = block.select("gap");
        for (int i = 0; i < gaps.size(); i++) {
            gaps.get(i).replaceWith(place(i));
        }
        GapText text = GapText.of(gaps.isEmpty() ? "" : wording.plain(block), PLACE, mark -> {
            String gap = gaps.get(index(mark.group(1), gaps)).attr("identifier");
            List<String> right = response.pairs().stream()
                    .filter(pair -> pair[1].equals(gap))
                    .map(pair -> pair[0])
                    .toList();
            List<Task.Option> options = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                options.add(new Task.Option(QtiItem.ours(ids.get(i)), texts.get(i), right.contains(ids.get(i)), ""));
            }
            return new Task.Gap(QtiItem.ours(gap), options, List.of());
        });
        question.prompt(Stream.of(question.prompt(), text.above())
                .filter(words -> !words.isBlank())
                .reduce((a, b) -> a + "\n\n" + b)
                .orElse(""));
        return text.task();
    }

    /** All that is filled in within the text: gaps, or a line to type in where nothing else stands on it. */
    Question inline(Question question, Element body) {
        List<Element> fields = body.select("text-entry-interaction, inline-choice-interaction");
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).replaceWith(place(i));
        }
        GapText text =
                GapText.of(wording.plain(body), PLACE, mark -> gap(question, fields.get(index(mark.group(1), fields))));
        question.prompt(text.above());
        Task.Fill fill = text.task();
        boolean alone = fields.size() == 1
                && fields.getFirst().tagName().equals("text-entry-interaction")
                && fill.text().stream()
                        .allMatch(piece -> piece.gap() >= 0 || piece.words().isBlank());
        if (alone) {
            Response response = responses.getOrDefault(fields.getFirst().attr("response-identifier"), Response.NONE);
            return question.asks(typed.of(response, question));
        }
        return question.asks(fill);
    }

    private Task.Gap gap(Question question, Element field) {
        String identifier = field.attr("response-identifier");
        Response response = responses.getOrDefault(identifier, Response.NONE);
        String id = QtiItem.ours(identifier);
        if (field.tagName().equals("text-entry-interaction")) {
            return new Task.Gap(id, List.of(), typed.accepted(response, question));
        }
        return new Task.Gap(
                id,
                field.select("inline-choice").stream()
                        .map(choice -> new Task.Option(
                                QtiItem.ours(choice.attr("identifier")),
                                Wording.line(wording.plain(choice)),
                                response.right().contains(choice.attr("identifier")),
                                ""))
                        .toList(),
                List.of());
    }

    /** What stands for a place could stand in the text itself. */
    private static int index(String written, List<?> places) {
        return Math.min(Integer.parseInt(written), places.size() - 1);
    }

    private static TextNode place(int index) {
        return new TextNode("⦃leeratelier " + index + "⦄");
    }
}
