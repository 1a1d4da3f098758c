package nl.leeratelier.interchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.GapText;
import nl.leeratelier.interchange.items.Numbers;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.items.Task;
import nl.leeratelier.interchange.words.Wording;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What the interactions of an item ask. */
final class Interactions {

    private static final Pattern PLACE = Pattern.compile("⦃leeratelier (\\d{1,4})⦄");

    private final Element item;
    private final Map<String, Response> responses;
    private final Wording wording;
    private final Map<String, String> feedback;
    private final List<String> models;
    private final List<Task.Criterion> criteria;

    Interactions(
            Element item,
            Map<String, Response> responses,
            Wording wording,
            Map<String, String> feedback,
            List<String> models,
            List<Task.Criterion> criteria) {
        this.item = item;
        this.responses = responses;
        this.wording = wording;
        this.feedback = feedback;
        this.models = models;
        this.criteria = criteria;
    }

    /** An interaction with a place of its own. */
    Question block(Question question, Element block, String around) {
        Response response = responses.getOrDefault(block.attr("response-identifier"), Response.NONE);
        Element prompt = block.selectFirst("> prompt");
        String asked = prompt == null ? "" : wording.plain(prompt);
        if (prompt != null) {
            prompt.remove();
        }
        question.prompt(Stream.of(around, asked)
                .filter(text -> !text.isBlank())
                .distinct()
                .reduce((a, b) -> a + "\n\n" + b)
                .orElse(""));
        task(question, block, response).ifPresent(question::asks);
        if (response.right().isEmpty()
                && question.task().filter(Task.Write.class::isInstance).isEmpty()) {
            question.note(Note.changed("no-key"));
        }
        return question;
    }

    private Optional<Task> task(Question question, Element block, Response response) {
        return switch (block.tagName()) {
            case "choice-interaction" -> Optional.of(choice(question, block, response));
            case "order-interaction" -> Optional.of(order(block, response));
            case "match-interaction" -> Optional.of(new Associations(wording, question).match(block, response));
            case "associate-interaction" -> Optional.of(new Associations(wording, question).associate(block, response));
            case "hottext-interaction" -> Optional.of(hottext(block, response));
            case "gap-match-interaction" -> Optional.of(gapMatch(question, block, response));
            case "extended-text-interaction" -> Optional.of(extended(question, response));
            case "slider-interaction" -> {
                question.note(Note.changed("slider"));
                yield Optional.of(typed(response, question));
            }
            default -> {
                question.note(Note.leftOut("type", block.tagName()));
                yield Optional.empty();
            }
        };
    }

    private Task choice(Question question, Element block, Response response) {
        List<Element> choices = block.select("simple-choice");
        boolean several = response.cardinality().isEmpty()
                ? !block.attr("max-choices").equals("1")
                : response.cardinality().equals("multiple");
        List<String> right = response.right();
        boolean truth = choices.size() == 2
                && choices.stream().allMatch(choice -> choice.attr("identifier").matches("true|false"))
                && choices.stream()
                        .allMatch(choice -> wording.plain(choice)
                                .matches("(?i)(waar|niet waar|onwaar|juist|onjuist|true|false|ja|nee|yes|no)"));
        if (truth) {
            return new Task.TrueFalse(right.contains("true"));
        }
        if (response.isWeighed()) {
            question.note(Note.changed("weights"));
        }
        if (!several && right.size() > 1) {
            question.note(Note.changed("weights"));
            right = right.subList(0, 1);
        }
        List<Task.Option> options = new ArrayList<>();
        for (Element choice : choices) {
            String id = choice.attr("identifier");
            String why = "";
            for (Element said : choice.select("feedback-inline, feedback-block")) {
                why = (why + " " + Wording.line(wording.plain(said))).strip();
                said.remove();
            }
            why = (why + " " + feedback.getOrDefault(id, "")).strip();
            options.add(
                    new Task.Option(QtiItem.ours(id), Wording.line(wording.plain(choice)), right.contains(id), why));
        }
        return new Task.Pick(options, several);
    }

    private Task order(Element block, Response response) {
        List<Element> choices = new ArrayList<>(block.select("simple-choice"));
        List<String> right = response.correct();
        choices.sort(java.util.Comparator.comparingInt(choice -> {
            int at = right.indexOf(choice.attr("identifier"));
            return at < 0 ? Integer.MAX_VALUE : at;
        }));
        return new Task.Order(choices.stream()
                .map(choice ->
                        new Task.Named(QtiItem.ours(choice.attr("identifier")), Wording.line(wording.plain(choice))))
                .toList());
    }

    private Task hottext(Element block, Response response) {
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

    private Task gapMatch(Question question, Element block, Response response) {
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

    private Task extended(Question question, Response response) {
        if (!response.correct().isEmpty()) {
            question.note(Note.changed("grader-info"));
        }
        List<String> all =
                Stream.concat(models.stream(), response.correct().stream()).toList();
        return new Task.Write(all, criteria);
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
            return question.asks(typed(response, question));
        }
        return question.asks(fill);
    }

    private Task.Gap gap(Question question, Element field) {
        String identifier = field.attr("response-identifier");
        Response response = responses.getOrDefault(identifier, Response.NONE);
        String id = QtiItem.ours(identifier);
        if (field.tagName().equals("text-entry-interaction")) {
            return new Task.Gap(id, List.of(), accepted(response, question));
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

    private Task typed(Response response, Question question) {
        Optional<String> number =
                response.isNumber() ? response.right().stream().findFirst().flatMap(Numbers::plain) : Optional.empty();
        if (number.isEmpty()) {
            return new Task.Short(accepted(response, question), Optional.empty());
        }
        return new Task.Short(List.of(), number.map(value -> new Task.Number(value, tolerance(), List.of())));
    }

    private List<String> accepted(Response response, Question question) {
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

    /** What stands for a place could stand in the text itself. */
    private static int index(String written, List<?> places) {
        return Math.min(Integer.parseInt(written), places.size() - 1);
    }

    private static TextNode place(int index) {
        return new TextNode("⦃leeratelier " + index + "⦄");
    }
}
