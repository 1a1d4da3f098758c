package nl.leeratelier.quiz.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.learning.ui.RealData;
import nl.leeratelier.quiz.Gap;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.TypedAnswer;
import nl.leeratelier.ui.Markup;

/** Running text with gaps: a line to type in, or a list to choose from. */
final class GapField extends PartsField {

    private final List<Gap> gaps;
    private final RealData realData;

    GapField(Item.Gaps item, List<String> answer) {
        super(item, answer);
        gaps = item.gaps();
        realData = new RealData(Names.in(item)).onKeep(this::changed);
        List<String> shown =
                item.text().stream().flatMap(piece -> piece.id().stream()).toList();
        Field field = new Field(item.text().stream()
                .map(piece -> piece.id()
                        .flatMap(item::gap)
                        .map(gap -> input(gap, shown.indexOf(gap.id()) + 1))
                        .orElseGet(() -> Markup.escape(piece.words())))
                .collect(Collectors.joining("", "<p class=\"marked-text gap-text\">", "</p>")));
        field.onChange(change -> fill(change));
        show(field);
        add(realData);
        sayHowManyAreLeft();
    }

    /** @param place in the text, from 1 */
    private String input(Gap gap, int place) {
        String name = " name=\"" + gaps.indexOf(gap) + "\" aria-label=\""
                + Markup.escape(t("quiz.gap", place, gaps.size())) + "\"";
        return switch (gap) {
            case Gap.Typed typed ->
                "<input type=\"text\" autocomplete=\"off\" autocapitalize=\"off\" maxlength=\"" + TypedAnswer.LONGEST
                        + "\"" + name + " value=\"" + Markup.escape(given(typed.id())) + "\">";
            case Gap.Chosen chosen -> {
                int now =
                        chosen.options().stream().map(Item.Option::id).toList().indexOf(given(chosen.id()));
                yield "<span class=\"chooser\"><select" + name + "><option value=\"\" disabled"
                        + (now < 0 ? " selected" : "") + ">" + Markup.escape(t("quiz.match.choose")) + "</option>"
                        + IntStream.range(0, chosen.options().size())
                                .mapToObj(i -> "<option value=\"" + i + "\"" + (i == now ? " selected" : "") + ">"
                                        + Markup.escape(chosen.options().get(i).text()) + "</option>")
                                .collect(Collectors.joining())
                        + "</select></span>";
            }
        };
    }

    private void fill(Field.Changed change) {
        if (change.row() < 0 || change.row() >= gaps.size()) {
            return;
        }
        switch (gaps.get(change.row())) {
            case Gap.Typed typed -> give(typed.id(), change.text());
            case Gap.Chosen chosen -> {
                if (change.choice() >= 0 && change.choice() < chosen.options().size()) {
                    give(chosen.id(), chosen.options().get(change.choice()).id());
                }
            }
        }
    }

    @Override
    boolean isTyped() {
        return true;
    }

    @Override
    boolean mayBeKept() {
        return realData.allows(gaps.stream()
                .filter(Gap.Typed.class::isInstance)
                .map(gap -> given(gap.id()))
                .toList());
    }
}
