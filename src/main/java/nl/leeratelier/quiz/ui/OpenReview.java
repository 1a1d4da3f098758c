package nl.leeratelier.quiz.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leeratelier.quiz.Answers;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.ui.Markup;

/** Own words with the model answers beside them, and how they were rated. */
final class OpenReview extends ReviewWords {

    private final Function<Item.Open, String> written;
    private final Function<Item.Open, List<Item.Criterion>> criteria;

    /**
     * @param written what was written to an item
     * @param criteria of an item, with their words
     */
    OpenReview(Says words, Function<Item.Open, String> written, Function<Item.Open, List<Item.Criterion>> criteria) {
        super(words);
        this.written = written;
        this.criteria = criteria;
    }

    /** @param reveal whether to show the models even when nothing was written */
    String of(Item.Open item, List<String> answer, boolean reveal) {
        if (answer.isEmpty()) {
            return reveal ? models(item) : "";
        }
        return words(item) + ratings(item, Answers.ratings(item, answer));
    }

    /** What was written, beside the models. */
    String words(Item.Open item) {
        String own = "<section>" + title(say("quiz.open.own")) + "<p class=\"open-words\">"
                + Markup.escape(written.apply(item)) + "</p></section>";
        return "<div class=\"open-review\">" + own + models(item) + "</div>";
    }

    private String models(Item.Open item) {
        return "<section>" + title(say("quiz.open.models"))
                + item.models().stream()
                        .map(model -> "<p class=\"open-words model\">" + Markup.escape(model) + "</p>")
                        .collect(Collectors.joining())
                + "</section>";
    }

    private String ratings(Item.Open item, Map<String, Integer> scores) {
        if (scores.isEmpty()) {
            return "";
        }
        return title(say("quiz.open.rated"))
                + criteria.apply(item).stream()
                        .filter(criterion -> scores.containsKey(criterion.id()))
                        .map(criterion -> "<li><b>" + Markup.escape(criterion.title()) + "</b>: "
                                + say("quiz.open.level." + scores.get(criterion.id())) + "</li>")
                        .collect(Collectors.joining("", "<ul class=\"open-ratings\">", "</ul>"));
    }
}
