package nl.leeratelier.interchange.qti;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.items.Task;
import nl.leeratelier.interchange.words.Wording;
import org.jsoup.nodes.Element;

/** What the interactions of an item ask. */
final class Interactions {

    private final Map<String, Response> responses;
    private final Wording wording;
    private final Map<String, String> feedback;
    private final List<String> models;
    private final List<Task.Criterion> criteria;
    private final TypedLine typed;
    private final WithinText withinText;

    Interactions(
            Element item,
            Map<String, Response> responses,
            Wording wording,
            Map<String, String> feedback,
            List<String> models,
            List<Task.Criterion> criteria) {
        this.responses = responses;
        this.wording = wording;
        this.feedback = feedback;
        this.models = models;
        this.criteria = criteria;
        this.typed = new TypedLine(item);
        this.withinText = new WithinText(responses, wording, typed);
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

    /** All that is filled in within the text: gaps, or a line to type in where nothing else stands on it. */
    Question inline(Question question, Element body) {
        return withinText.inline(question, body);
    }

    private Optional<Task> task(Question question, Element block, Response response) {
        return switch (block.tagName()) {
            case "choice-interaction" -> Optional.of(choice(question, block, response));
            case "order-interaction" -> Optional.of(order(question, block, response));
            case "match-interaction" -> Optional.of(new Associations(wording, question).match(block, response));
            case "associate-interaction" -> Optional.of(new Associations(wording, question).associate(block, response));
            case "hottext-interaction" -> Optional.of(withinText.hottext(block, response));
            case "gap-match-interaction" -> Optional.of(withinText.gapMatch(question, block, response));
            case "extended-text-interaction" -> Optional.of(extended(question, response));
            case "slider-interaction" -> {
                question.note(Note.changed("slider"));
                yield Optional.of(typed.of(response, question));
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

    private Task order(Question question, Element block, Response response) {
        List<Element> choices = new ArrayList<>(block.select("simple-choice"));
        List<String> right = response.correct();
        if (!right.isEmpty()) {
            // Of some orders only a part of the choices is to be used.
            choices.removeIf(choice -> {
                boolean extra = !right.contains(choice.attr("identifier"));
                if (extra) {
                    question.note(Note.leftOut("distractor", Wording.line(wording.plain(choice))));
                }
                return extra;
            });
        }
        choices.sort(Comparator.comparingInt(choice -> {
            int at = right.indexOf(choice.attr("identifier"));
            return at < 0 ? Integer.MAX_VALUE : at;
        }));
        return new Task.Order(choices.stream()
                .map(choice ->
                        new Task.Named(QtiItem.ours(choice.attr("identifier")), Wording.line(wording.plain(choice))))
                .toList());
    }

    private Task extended(Question question, Response response) {
        if (!response.correct().isEmpty()) {
            question.note(Note.changed("grader-info"));
        }
        List<String> all =
                Stream.concat(models.stream(), response.correct().stream()).toList();
        return new Task.Write(all, criteria);
    }
}
