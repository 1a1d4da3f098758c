package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.quiz.Answers;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Scoring;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Inputs;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** What one thinks of one's own words, criterion by criterion: four words to pick from; every pick is kept as it is made. */
final class SelfRating extends Section implements Words {

    private final transient QuizPage page;
    private final transient Item.Open item;
    private final List<String> criteria;
    private final Map<String, Integer> scores;
    private final Div saved = new Div();

    SelfRating(QuizPage page, Item.Open item) {
        this.page = page;
        this.item = item;
        criteria = item.criteria().stream().map(Item.Criterion::id).toList();
        scores = new LinkedHashMap<>(Answers.ratings(item, page.state().answer(item)));
        addClassNames("card", "self-rating");
        Inputs ratings = new Inputs(
                new Markup(page.criteria(item).stream().map(this::criterion).collect(Collectors.joining())),
                (name, value, ticked) -> rate(name, value));
        ratings.addClassName("ratings");
        saved.addClassName("quiz-saved");
        saved.getElement().setAttribute("role", "status");
        add(
                new H3(t("quiz.open.rate")),
                new Paragraph(t(Scoring.counts(item) ? "quiz.open.rate-help.scored" : "quiz.open.rate-help")),
                ratings,
                saved);
        sayKept();
    }

    private String criterion(Item.Criterion criterion) {
        int row = criteria.indexOf(criterion.id());
        String levels = IntStream.rangeClosed(0, Answers.MOST_STARS)
                .mapToObj(level -> "<label><input type=\"radio\" name=\"" + row + "\" value=\"" + level + "\""
                        + (scores.getOrDefault(criterion.id(), -1) == level ? " checked" : "") + "><span>"
                        + Markup.escape(t("quiz.open.level." + level)) + "</span></label>")
                .collect(Collectors.joining());
        return "<fieldset class=\"rating\"><legend><b>" + Markup.escape(criterion.title()) + "</b> "
                + Markup.escape(criterion.behaviour()) + "</legend><div class=\"rating-levels\">" + levels
                + "</div></fieldset>";
    }

    // What a browser sends may be anything: only what was offered counts.
    void rate(String row, String level) {
        if (!row.matches("\\d{1,2}") || !level.matches("[0-" + Answers.MOST_STARS + "]")) {
            return;
        }
        int index = Integer.parseInt(row);
        if (index < criteria.size()) {
            scores.put(criteria.get(index), Integer.parseInt(level));
            if (page.rate(item, scores)) {
                sayKept();
            }
        }
    }

    private void sayKept() {
        saved.removeAll();
        if (!scores.isEmpty()) {
            boolean complete = page.state().isComplete(item);
            saved.add(Icon.CHECK.picture(), new Span(t(complete ? "quiz.saved" : "quiz.open.rated.part")));
        }
    }
}
