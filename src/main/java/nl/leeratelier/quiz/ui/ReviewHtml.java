package nl.leeratelier.quiz.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.content.Sources;
import nl.leeratelier.learning.ui.SourceMarks;
import nl.leeratelier.quiz.Answers;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.ui.Markup;

/** An answered item as HTML: a string can be sent and forgotten. */
final class ReviewHtml extends ReviewWords {

    private final Sources sources;
    private final OpenReview open;

    ReviewHtml(Says words, Sources sources, OpenReview open) {
        super(words);
        this.sources = sources;
        this.open = open;
    }

    /** The type as content files write it. */
    static String type(Item item) {
        return switch (item) {
            case Item.Single ignored -> "single";
            case Item.Multiple ignored -> "multiple";
            case Item.TrueFalse ignored -> "true-false";
            case Item.Ordering ignored -> "ordering";
            case Item.Matching ignored -> "matching";
            case Item.Hotspot ignored -> "hotspot";
            case Item.Categorising ignored -> "categorising";
            case Item.MarkWords ignored -> "mark-words";
            case Item.Gaps ignored -> "gaps";
            case Item.ShortAnswer ignored -> "short";
            case Item.Open ignored -> "open";
        };
    }

    /**
     * @param order of the options as this attempt showed them, see {@link nl.leeratelier.quiz.Shuffle}
     * @param reveal whether to say what was right; the explanation is there always
     */
    String of(Item item, List<String> order, List<String> answer, boolean reveal) {
        String none = answer.isEmpty() ? "<p class=\"review-none\">" + say("quiz.review.none") + "</p>" : "";
        return scenario(item)
                + none
                + switch (item) {
                    case Item.Single single -> options(shown(single.options(), order), answer, reveal);
                    case Item.Multiple multiple -> options(shown(multiple.options(), order), answer, reveal);
                    case Item.TrueFalse statement -> options(statements(statement), answer, reveal);
                    case Item.Ordering ordering -> order(ordering, answer, reveal);
                    case Item.Matching matching -> new PairsReview(words()).matching(matching, answer, reveal);
                    case Item.Categorising sorting ->
                        new PairsReview(words()).categorising(sorting, order, answer, reveal);
                    case Item.Hotspot hotspot -> new TextReview(words()).hotspot(hotspot, answer, reveal);
                    case Item.MarkWords marking -> new TextReview(words()).markWords(marking, answer, reveal);
                    case Item.Gaps filling -> new TextReview(words()).gaps(filling, answer, reveal);
                    case Item.ShortAnswer typed -> new TextReview(words()).line(typed, answer, reveal);
                    case Item.Open own -> open.of(own, answer, reveal);
                }
                + explanation(item);
    }

    private static List<Item.Option> shown(List<Item.Option> options, List<String> order) {
        return options.stream()
                .sorted(Comparator.comparingInt(option -> order.indexOf(option.id())))
                .toList();
    }

    private List<Item.Option> statements(Item.TrueFalse item) {
        return Answers.TRUE_OR_FALSE.stream()
                .map(id -> new Item.Option(
                        id,
                        words().t("quiz.answer." + id),
                        id.equals(String.valueOf(item.answer())),
                        java.util.Optional.empty(),
                        item.place()))
                .toList();
    }

    private String options(List<Item.Option> options, List<String> answer, boolean reveal) {
        return options.stream()
                .filter(option -> reveal || answer.contains(option.id()))
                .map(option -> option(option, answer.contains(option.id()), reveal))
                .collect(Collectors.joining("", "<ul class=\"review-options\">", "</ul>"));
    }

    private String option(Item.Option option, boolean picked, boolean reveal) {
        String tags = (picked ? tag("yours", "quiz.review.yours") : "")
                + (reveal && option.correct() ? tag("right", "quiz.review.right") : "");
        String look = (picked ? " picked" : "") + (reveal ? option.correct() ? " right" : " other" : "");
        String why = reveal
                ? option.why()
                        .map(text -> "<p class=\"quiz-why\">" + Markup.escape(text) + "</p>")
                        .orElse("")
                : "";
        return "<li class=\"review-option" + look + "\"><p>" + Markup.escape(option.text()) + "</p>"
                + (tags.isEmpty() ? "" : "<p class=\"quiz-tags\">" + tags + "</p>") + why + "</li>";
    }

    private String order(Item.Ordering item, List<String> answer, boolean reveal) {
        Map<String, String> texts = item.elements().stream()
                .collect(Collectors.toMap(Item.Element::id, Item.Element::text, (one, other) -> one));
        return "<div class=\"review-orders\">"
                + (answer.isEmpty() ? "" : order("quiz.review.your-order", answer, texts))
                + (reveal && !answer.equals(Answers.right(item))
                        ? order("quiz.review.right-order", Answers.right(item), texts)
                        : "")
                + "</div>";
    }

    private String order(String title, List<String> ids, Map<String, String> texts) {
        return "<div><p class=\"review-title\">" + say(title) + "</p>"
                + items(ids, id -> "<li>" + Markup.escape(texts.getOrDefault(id, "")) + "</li>")
                + "</div>";
    }

    private static String items(List<String> ids, Function<String, String> item) {
        return ids.stream().map(item).collect(Collectors.joining("", "<ol>", "</ol>"));
    }

    private String scenario(Item item) {
        return item.head()
                .scenario()
                .map(scenario ->
                        "<p class=\"review-scenario\">" + say("quiz.review.scenario", scenario.title()) + "</p>")
                .orElse("");
    }

    /** Why the answer is right, with its sources. */
    String explanation(Item item) {
        SourceMarks marks = new SourceMarks(sources, "bron-" + item.id(), words().t("ui.source.unconfirmed"));
        String text = marks.html(item.head().explanation());
        List<SourceKey> more = item.head().sources().stream()
                .filter(key -> !item.head().explanation().cited().contains(key))
                .toList();
        String rest = more.isEmpty()
                ? ""
                : "<p class=\"review-sources\">"
                        + say(
                                item.head().explanation().cited().isEmpty()
                                        ? "quiz.review.sources.only"
                                        : "quiz.review.sources")
                        + marks.html(MarkdownText.of(more.stream()
                                        .map(SourceKey::value)
                                        .collect(Collectors.joining(", ", "[", "]"))))
                                .replaceAll("</?p>", "")
                        + "</p>";
        return "<div class=\"review-explanation\"><p class=\"review-title\">" + say("quiz.review.explanation") + "</p>"
                + text + rest + marks.notes() + "</div>";
    }
}
