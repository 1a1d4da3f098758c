package nl.leeratelier.quiz.ui;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.leeratelier.quiz.Gap;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.ui.Markup;

/** An answered item as its text, with what was done to each piece beside it in words. */
final class TextReview extends ReviewWords {

    TextReview(Says words) {
        super(words);
    }

    String hotspot(Item.Hotspot item, List<String> answer, boolean reveal) {
        return text(
                item.text(),
                (id, words) -> mark(words, answer.contains(id), item.correct().contains(id), reveal));
    }

    private String mark(String text, boolean picked, boolean right, boolean reveal) {
        if (!picked && !(reveal && right)) {
            return Markup.escape(text);
        }
        String kind = !reveal ? "yours" : !right ? "wrong" : picked ? "hit" : "missed";
        return piece(kind, Markup.escape(text), say("quiz.review.mark." + kind));
    }

    String markWords(Item.MarkWords item, List<String> answer, boolean reveal) {
        Map<String, String> given = PairsReview.given(answer);
        Map<String, String> labels = item.labels().stream()
                .collect(Collectors.toMap(Item.Choice::id, Item.Choice::text, (one, other) -> one));
        return text(item.text(), (id, words) -> {
            String yours = labels.getOrDefault(given.getOrDefault(id, ""), "");
            String right = labels.getOrDefault(item.right(id), "");
            return judged(Markup.escape(words), yours, right, item.isRight(id, given.getOrDefault(id, "")), reveal);
        });
    }

    String gaps(Item.Gaps item, List<String> answer, boolean reveal) {
        Map<String, String> given = PairsReview.given(answer);
        return text(
                item.text(),
                (id, none) -> item.gap(id)
                        .map(gap -> gap(gap, given.getOrDefault(id, ""), reveal))
                        .orElse(""));
    }

    private String gap(Gap gap, String given, boolean reveal) {
        String words = given.isEmpty() ? "…" : gap.words(given);
        boolean right = gap.isRight(given);
        if (!reveal) {
            return piece(given.isEmpty() ? "open" : "yours", Markup.escape(words), "");
        }
        return piece(
                right ? "hit" : given.isEmpty() ? "missed" : "wrong",
                Markup.escape(words),
                right ? hit(gap, given) : say("quiz.review.gap.wrong", gap.words(gap.right())));
    }

    private String hit(Gap gap, String given) {
        return gap instanceof Gap.Typed typed && !typed.answer().isSpelledWell(given)
                ? say("quiz.review.near", gap.right())
                : say("quiz.review.gap.right");
    }

    String line(Item.ShortAnswer item, List<String> answer, boolean reveal) {
        String given = answer.isEmpty() ? "" : answer.getFirst();
        boolean right = item.answer().accepts(given);
        String yours = given.isEmpty()
                ? ""
                : "<li class=\"review-option picked" + (reveal ? right ? " right" : " other" : "") + "\"><p>"
                        + Markup.escape(given) + "</p><p class=\"quiz-tags\">" + tag("yours", "quiz.review.yours")
                        + (reveal && right ? tag("right", "quiz.review.right") : "")
                        + (reveal && right && !item.answer().isSpelledWell(given)
                                ? say("quiz.review.near", item.answer().example())
                                : "")
                        + "</p></li>";
        String good = reveal && !right
                ? "<li class=\"review-option right\"><p>"
                        + Markup.escape(item.answer().example()) + "</p><p class=\"quiz-tags\">"
                        + tag("right", "quiz.review.right") + "</p></li>"
                : "";
        return yours.isEmpty() && good.isEmpty() ? "" : "<ul class=\"review-options\">" + yours + good + "</ul>";
    }

    private String judged(String words, String yours, String right, boolean isRight, boolean reveal) {
        if (!reveal) {
            return yours.isEmpty() ? words : piece("yours", words, Markup.escape(yours));
        }
        if (isRight) {
            return piece("hit", words, Markup.escape(yours));
        }
        return yours.isEmpty()
                ? piece("missed", words, Markup.escape(right))
                : piece("wrong", words, say("quiz.review.label.wrong", yours, right));
    }

    private static String text(List<Item.Piece> pieces, BiFunction<String, String, String> marked) {
        return pieces.stream()
                .map(piece -> piece.id()
                        .map(id -> marked.apply(id, piece.words()))
                        .orElseGet(() -> Markup.escape(piece.words())))
                .collect(Collectors.joining("", "<p class=\"marked-text\">", "</p>"));
    }

    private static String piece(String kind, String safeWords, String safeNote) {
        return "<mark class=\"" + kind + "\">" + safeWords
                + (safeNote.isEmpty() ? "" : " <span class=\"mark-word\">" + safeNote + "</span>") + "</mark>";
    }
}
