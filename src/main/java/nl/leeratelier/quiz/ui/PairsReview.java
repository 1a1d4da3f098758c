package nl.leeratelier.quiz.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.quiz.Answers;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Pairing;
import nl.leeratelier.ui.Markup;

/** An answered item of parts as a list: what each part was given, and what is right for it. */
final class PairsReview extends ReviewWords {

    PairsReview(Says words) {
        super(words);
    }

    String matching(Item.Matching item, List<String> answer, boolean reveal) {
        Map<String, String> lefts = texts(item.pairs().stream().map(pair -> Map.entry(pair.id(), pair.left())));
        Map<String, String> rights = texts(item.pairs().stream().map(pair -> Map.entry(pair.id(), pair.right())));
        return list(item, item.parts(), answer, reveal, lefts, rights);
    }

    /** @param order of the elements as this attempt showed them */
    String categorising(Item.Categorising item, List<String> order, List<String> answer, boolean reveal) {
        Map<String, String> elements =
                texts(item.elements().stream().map(element -> Map.entry(element.id(), element.text())));
        Map<String, String> categories =
                texts(item.categories().stream().map(category -> Map.entry(category.id(), category.text())));
        return list(item, order, answer, reveal, elements, categories);
    }

    private static Map<String, String> texts(Stream<Map.Entry<String, String>> entries) {
        return entries.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private String list(
            Item.Paired item,
            List<String> order,
            List<String> answer,
            boolean reveal,
            Map<String, String> parts,
            Map<String, String> choices) {
        Map<String, String> given = given(answer);
        return order.stream()
                .filter(part -> reveal || given.containsKey(part))
                .map(part -> row(item, part, given.getOrDefault(part, ""), reveal, parts, choices))
                .collect(Collectors.joining("", "<ul class=\"review-options\">", "</ul>"));
    }

    static Map<String, String> given(List<String> answer) {
        return Answers.pairs(answer).stream()
                .collect(Collectors.toMap(Pairing::left, Pairing::right, (one, other) -> one));
    }

    private String row(
            Item.Paired item,
            String part,
            String given,
            boolean reveal,
            Map<String, String> parts,
            Map<String, String> choices) {
        boolean right = item.isRight(part, given);
        String yours = given.isEmpty()
                ? ""
                : "<p>" + tag("yours", "quiz.review.yours") + " " + Markup.escape(choices.getOrDefault(given, ""))
                        + "</p>";
        String good = !reveal
                ? ""
                : "<p>" + tag("right", "quiz.review.right")
                        + (right ? "" : " " + Markup.escape(choices.getOrDefault(item.right(part), ""))) + "</p>";
        String look = !reveal ? " picked" : right ? " picked right" : " picked other";
        return "<li class=\"review-option" + look + "\"><p><strong>" + Markup.escape(parts.getOrDefault(part, ""))
                + "</strong></p>" + yours + good + "</li>";
    }
}
