package nl.leeratelier.studio.ui.talk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Writing;
import nl.leeratelier.studio.ui.desk.Desk;

/** Small facts about a part, side by side: what is picked from a menu, ticked, or counted. */
final class FactsField extends Menus {

    private final transient Desk desk;
    private final transient Pointer part;
    private final transient Supplier<List<Fact>> facts;

    /** One of them; its name is that of its field in the part. */
    sealed interface Fact {

        String field();

        String label();

        /** @param options an empty value clears the field */
        record Pick(String field, String label, List<Html.Option> options) implements Fact {}

        record Tick(String field, String label) implements Fact {}

        /** Both bounds count. */
        record Count(String field, String label, int least, int most) implements Fact {}
    }

    FactsField(Desk desk, Pointer part, Supplier<List<Fact>> facts) {
        this.desk = desk;
        this.part = part;
        this.facts = facts;
        addClassName("st-facts");
        refresh();
    }

    @Override
    void chosen(String name, String value) {
        facts.get().stream()
                .filter(fact -> fact.field().equals(name))
                .findFirst()
                .ifPresent(fact -> keep(fact, value));
        refresh();
    }

    private void keep(Fact fact, String value) {
        Optional<Optional<Value>> kept = switch (fact) {
            case Fact.Pick pick ->
                pick.options().stream().anyMatch(option -> option.value().equals(value))
                        ? Optional.of(written(value))
                        : Optional.empty();
            case Fact.Tick ignored ->
                Optional.of(value.equals("true") ? Optional.of(Value.flag(true)) : Optional.empty());
            case Fact.Count count ->
                value.matches("-?[0-9]{1,6}")
                        ? Optional.of(Optional.of(
                                Value.number(Math.clamp(Integer.parseInt(value), count.least(), count.most()))))
                        : Optional.empty();
        };
        kept.ifPresent(after -> desk.edit(Writing.put(desk.manuscript(), part.to(fact.field()), after)));
    }

    private static Optional<Value> written(String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Value.Literal.isLiteral(value) ? new Value.Literal(value) : Value.text(value));
    }

    void refresh() {
        Html html = new Html();
        for (Fact fact : facts.get()) {
            String there = desk.manuscript().words(part.to(fact.field())).orElse("");
            switch (fact) {
                case Fact.Pick pick ->
                    html.open("label", "st-fact")
                            .element("span", "", pick.label())
                            .select(pick.field(), pick.label(), there, pick.options())
                            .close("label");
                case Fact.Tick tick -> {
                    html.open("label", "st-fact st-tick");
                    html.open(
                            "input",
                            "",
                            "type",
                            "checkbox",
                            "name",
                            tick.field(),
                            "checked",
                            there.equals("true") ? "checked" : "");
                    html.element("span", "", tick.label()).close("label");
                }
                case Fact.Count count ->
                    html.open("label", "st-fact")
                            .element("span", "", count.label())
                            .open(
                                    "input",
                                    "st-number",
                                    "type",
                                    "number",
                                    "name",
                                    count.field(),
                                    "min",
                                    String.valueOf(count.least()),
                                    "max",
                                    String.valueOf(count.most()),
                                    "value",
                                    there)
                            .close("label");
            }
        }
        show(html.markup());
    }
}
