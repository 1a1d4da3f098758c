package nl.leeratelier.studio.ui.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Effects;
import nl.leeratelier.studio.talk.Names;
import nl.leeratelier.studio.talk.Strength;
import nl.leeratelier.studio.talk.Writing;
import nl.leeratelier.studio.ui.desk.Desk;

/** What a choice moves: a word for how much, with the number behind it, which can be changed too. */
class EffectsField extends Menus {

    private final transient Desk desk;
    private final transient Pointer at;
    private final transient Offer offer;

    /** What can be moved, in this talk as it is now. */
    interface Offer {
        Sayings sayings();

        /** Ids with what authors call them. */
        List<Html.Option> options();

        /** The variables of the talk. */
        static Offer variables(Workroom room) {
            return of(room, () -> {
                Names names = room.sayings().names();
                return names.variables().keySet().stream()
                        .map(id -> new Html.Option(id, names.variable(id)))
                        .toList();
            });
        }

        /** The six scales of a chair. */
        static Offer scales(Workroom room) {
            return of(
                    room,
                    () -> Scales.KEYS.stream()
                            .map(key -> new Html.Option(key, room.sayings().t("roleplay.scale." + key)))
                            .toList());
        }

        private static Offer of(Workroom room, Supplier<List<Html.Option>> options) {
            return new Offer() {
                @Override
                public Sayings sayings() {
                    return room.sayings();
                }

                @Override
                public List<Html.Option> options() {
                    return options.get();
                }
            };
        }
    }

    EffectsField(Desk desk, Pointer at, Offer offer) {
        this.desk = desk;
        this.at = at;
        this.offer = offer;
        addClassName("st-effects");
        refresh();
    }

    @Override
    void chosen(String name, String value) {
        Effects effects = Effects.of(desk.manuscript().at(at));
        if (name.equals("add") && !offer.options().isEmpty()) {
            String what = unused(effects);
            keep(effects.and(new Effects.Line.Moves(
                    what, Strength.SLIGHT.number(offer.sayings().rangeOf(what)))));
            return;
        }
        String[] parts = name.split("-", 2);
        Optional<Integer> index = parts.length == 2 ? number(parts[1]) : Optional.empty();
        if (index.isEmpty() || index.get() >= effects.lines().size()) {
            return;
        }
        int line = index.get();
        if (parts[0].equals("remove")) {
            keep(effects.without(line));
        } else if (effects.lines().get(line) instanceof Effects.Line.Moves moves) {
            switch (parts[0]) {
                case "what" -> {
                    if (offer.options().stream()
                            .anyMatch(option -> option.value().equals(value))) {
                        keep(effects.with(line, new Effects.Line.Moves(value, moves.change())));
                    }
                }
                case "much", "number" ->
                    number(value)
                            .ifPresent(
                                    change -> keep(effects.with(line, new Effects.Line.Moves(moves.what(), change))));
                default -> {}
            }
        }
    }

    private String unused(Effects effects) {
        List<String> used = effects.lines().stream()
                .map(line -> line instanceof Effects.Line.Moves moves ? moves.what() : "")
                .toList();
        List<String> all = offer.options().stream().map(Html.Option::value).toList();
        return all.stream().filter(what -> !used.contains(what)).findFirst().orElse(all.getFirst());
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[+-]?[0-9]{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private void keep(Effects effects) {
        desk.edit(Writing.put(desk.manuscript(), at, effects.written()));
        refresh();
    }

    final void refresh() {
        Optional<Value> there = desk.manuscript().at(at);
        List<Effects.Line> lines = Effects.of(there).lines();
        Sayings sayings = offer.sayings();
        Html html = new Html();
        html.open("ul", "st-rows");
        for (int index = 0; index < lines.size(); index++) {
            html.open("li", "st-row");
            if (lines.get(index) instanceof Effects.Line.Moves moves) {
                row(html, index, moves, sayings);
            } else {
                html.element("span", "st-unread", lines.get(index).written());
            }
            html.remove(index, sayings.t("studio-talk.remove-what", sayings.effect(lines.get(index))))
                    .close("li");
        }
        html.close("ul");
        if (!offer.options().isEmpty()) {
            html.element("button", "st-add", sayings.t("studio-talk.effect.add"), "type", "button", "name", "add");
        }
        show(html.markup());
    }

    private void row(Html html, int index, Effects.Line.Moves moves, Sayings sayings) {
        int range = sayings.rangeOf(moves.what());
        List<Html.Option> much = new ArrayList<>();
        List<Integer> steps = new ArrayList<>(Strength.steps(range));
        if (!steps.contains(moves.change())) {
            steps.add(moves.change());
            steps.sort(null);
        }
        steps.forEach(step -> much.add(new Html.Option(String.valueOf(step), sayings.change(step, range))));
        html.select("what-" + index, sayings.t("studio-talk.effect.what"), moves.what(), offer.options());
        html.select("much-" + index, sayings.t("studio-talk.effect.much"), String.valueOf(moves.change()), much);
        html.number("number-" + index, moves.change(), sayings.t("studio-talk.effect.number"));
    }
}
