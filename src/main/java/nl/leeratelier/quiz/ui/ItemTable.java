package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.ItemAnalyses.Analysis;
import nl.leeratelier.quiz.ItemFigures;
import nl.leeratelier.quiz.Scoring;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** The figures of each item, and behind each what people chose. Sent as HTML and forgotten. */
final class ItemTable extends Div implements Words {

    private final transient String contentLanguage;

    ItemTable(Analysis analysis, String contentLanguage) {
        this.contentLanguage = contentLanguage;
        addClassName("item-figures");
        List<ItemFigures> items = analysis.items();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            rows.append(row(i + 1, items.get(i)));
        }
        add(new Sent("<ol>" + rows + "</ol>"));
    }

    private String row(int number, ItemFigures figures) {
        Item item = figures.item();
        String verdict = figures.isTold()
                ? Markup.pill(tone(figures), t("quiz.analysis.verdict." + word(figures)))
                        .html()
                : Markup.pill(Tone.SAND, t("quiz.analysis.few-people")).html();
        String unscored = Scoring.counts(item)
                ? ""
                : Markup.pill(Tone.SAND, t("quiz.analysis.unscored")).html();
        String choices = figures.choices().isEmpty()
                ? ""
                : "<details><summary>" + say("quiz.analysis.choices") + "</summary>" + choices(figures) + "</details>";
        return "<li><div class=\"item-figures-head\"><span class=\"number\">" + number + "</span><h3 lang=\""
                + contentLanguage + "\">" + Markup.escape(item.prompt()) + "</h3>" + verdict + unscored + "</div><dl>"
                + fact("quiz.analysis.who", String.valueOf(figures.people()))
                + (figures.isTold() ? told(figures) : "") + "</dl>" + choices + "</li>";
    }

    private String told(ItemFigures figures) {
        return fact("quiz.analysis.difficulty", percent(figures.difficulty()))
                + fact("quiz.analysis.discrimination", number(figures.discrimination()))
                + fact("quiz.analysis.time", figures.time().map(this::time).orElse("–"));
    }

    private String fact(String key, String value) {
        return "<div><dt>" + say(key) + "</dt><dd>" + Markup.escape(value) + "</dd></div>";
    }

    private String choices(ItemFigures figures) {
        boolean hasGroups =
                figures.choices().stream().anyMatch(choice -> choice.upper().isPresent());
        String groups = hasGroups
                ? "<th scope=\"col\">" + say("quiz.analysis.upper") + "</th><th scope=\"col\">"
                        + say("quiz.analysis.lower") + "</th>"
                : "";
        String rows = figures.choices().stream()
                .map(choice -> choice(figures.item(), choice, hasGroups))
                .collect(Collectors.joining());
        return "<div class=\"table-wrap\" tabindex=\"0\" role=\"group\" aria-label=\"" + say("quiz.analysis.choices")
                + "\"><table class=\"table\"><caption class=\"sr-only\">"
                + say("quiz.analysis.choices") + "</caption><thead><tr><th scope=\"col\">" + say("quiz.analysis.choice")
                + "</th><th scope=\"col\">" + say("quiz.analysis.who") + "</th><th scope=\"col\">"
                + say("quiz.analysis.share") + "</th>" + groups + "</tr></thead><tbody>" + rows
                + "</tbody></table></div>";
    }

    private String choice(Item item, ItemFigures.Choice choice, boolean hasGroups) {
        String key = choice.right()
                ? " " + Markup.pill(Tone.SAFE, t("quiz.analysis.key")).html()
                : "";
        String groups =
                hasGroups ? "<td>" + percent(choice.upper()) + "</td><td>" + percent(choice.lower()) + "</td>" : "";
        return "<tr><th scope=\"row\" lang=\"" + contentLanguage + "\">" + Markup.escape(text(item, choice.id())) + key
                + "</th><td>" + choice.people() + "</td><td>"
                + Markup.progress(choice.share(), percent(OptionalDouble.of(choice.share())))
                        .html()
                + "<span aria-hidden=\"true\">" + percent(OptionalDouble.of(choice.share())) + "</span></td>" + groups
                + "</tr>";
    }

    private String text(Item item, String id) {
        if (id.isEmpty()) {
            return t("quiz.analysis.none");
        }
        return switch (item) {
            case Item.Single single -> text(single.options(), id);
            case Item.Multiple multiple -> text(multiple.options(), id);
            case Item.TrueFalse ignored -> t("quiz.answer." + id);
            case Item.Hotspot hotspot ->
                hotspot.marks().stream()
                        .filter(mark -> mark.id().filter(id::equals).isPresent())
                        .map(Item.Piece::words)
                        .findFirst()
                        .orElse(id);
            default -> id;
        };
    }

    private static String text(List<Item.Option> options, String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(Item.Option::text)
                .findFirst()
                .orElse(id);
    }

    private String percent(OptionalDouble share) {
        return share.isPresent() ? t("quiz.analysis.percent", Math.round(100 * share.getAsDouble())) : "–";
    }

    private String number(OptionalDouble value) {
        NumberFormat format = NumberFormat.getInstance(getLocale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return value.isPresent() ? format.format(value.getAsDouble()) : "–";
    }

    private String time(Duration time) {
        long seconds = time.toSeconds();
        return seconds < 120
                ? t("quiz.analysis.seconds", seconds)
                : t("quiz.analysis.minutes", Math.round(seconds / 60.0));
    }

    private static String word(ItemFigures figures) {
        return figures.verdict().name().toLowerCase(Locale.ROOT);
    }

    private static Tone tone(ItemFigures figures) {
        return switch (figures.verdict()) {
            case GOOD -> Tone.SAFE;
            case FAIR -> Tone.PRO;
            case WEAK -> Tone.WARN;
            case AGAINST -> Tone.PARENT;
            case UNKNOWN -> Tone.SAND;
        };
    }

    private String say(String key) {
        return Markup.escape(t(key));
    }
}
