package nl.leeratelier.studio.ui.talk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.leeratelier.roleplay.Condition.Operator;
import nl.leeratelier.studio.talk.Requirement;

/** What must be so, put together from menus: a variable and a number, what was said, what a case brought along. */
final class ConditionsField extends Menus {

    private static final String SAID = "said";
    private static final String NOT_SAID = "not-said";
    private static final String FILE = "file";
    private static final String NOT_FILE = "not-file";
    private static final String STANDS = "stands:";

    private final transient Supplier<List<Requirement>> read;
    private final transient Consumer<List<Requirement>> write;
    private final transient Supplier<Sayings> words;

    /** @param write keeps what is required now; empty: nothing is */
    ConditionsField(Supplier<List<Requirement>> read, Consumer<List<Requirement>> write, Supplier<Sayings> words) {
        this.read = read;
        this.write = write;
        this.words = words;
        addClassName("st-conditions");
        refresh();
    }

    @Override
    void chosen(String name, String value) {
        List<Requirement> all = new ArrayList<>(read.get());
        if (name.equals("add")) {
            first().ifPresent(all::add);
        } else {
            String[] parts = name.split("-", 2);
            int index = parts.length == 2 && parts[1].matches("[0-9]{1,3}") ? Integer.parseInt(parts[1]) : -1;
            if (index < 0 || index >= all.size()) {
                return;
            }
            if (parts[0].equals("remove")) {
                all.remove(index);
            } else {
                changed(all.get(index), parts[0], value).ifPresent(one -> all.set(index, one));
            }
        }
        write.accept(List.copyOf(all));
        refresh();
    }

    private Optional<Requirement> first() {
        var names = words.get().names();
        return names.variables().entrySet().stream()
                .findFirst()
                .<Requirement>map(one -> new Requirement.Stands(
                        one.getKey(),
                        Operator.AT_LEAST,
                        (one.getValue().min() + one.getValue().max()) / 2))
                .or(() -> names.choices().keySet().stream().findFirst().map(id -> new Requirement.Said(id, true)));
    }

    private Optional<Requirement> changed(Requirement one, String part, String value) {
        var names = words.get().names();
        return switch (part) {
            case "sort" -> sort(value);
            case "operator" ->
                one instanceof Requirement.Stands stands
                        ? Arrays.stream(Operator.values())
                                .filter(operator -> operator.name().equals(value))
                                .findFirst()
                                .map(operator -> new Requirement.Stands(stands.variable(), operator, stands.number()))
                        : Optional.empty();
            case "number" ->
                one instanceof Requirement.Stands stands && value.matches("-?[0-9]{1,6}")
                        ? Optional.of(
                                new Requirement.Stands(stands.variable(), stands.operator(), Integer.parseInt(value)))
                        : Optional.empty();
            case "choice" ->
                one instanceof Requirement.Said said && names.choices().containsKey(value)
                        ? Optional.of(new Requirement.Said(value, said.so()))
                        : Optional.empty();
            case "fact" ->
                one instanceof Requirement.Brought brought && names.facts().containsKey(value)
                        ? Optional.of(new Requirement.Brought(value, brought.so()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Requirement> sort(String value) {
        var names = words.get().names();
        if (value.startsWith(STANDS) && names.variables().containsKey(value.substring(STANDS.length()))) {
            String id = value.substring(STANDS.length());
            var gauge = names.variables().get(id);
            int middle = gauge == null ? 0 : (gauge.min() + gauge.max()) / 2;
            return Optional.of(new Requirement.Stands(id, Operator.AT_LEAST, middle));
        }
        return switch (value) {
            case SAID, NOT_SAID ->
                names.choices().keySet().stream().findFirst().map(id -> new Requirement.Said(id, value.equals(SAID)));
            case FILE, NOT_FILE ->
                names.facts().keySet().stream()
                        .findFirst()
                        .map(fact -> new Requirement.Brought(fact, value.equals(FILE)));
            default -> Optional.empty();
        };
    }

    void refresh() {
        Sayings sayings = words.get();
        List<Requirement> all = read.get();
        Html html = new Html();
        html.open("ul", "st-rows");
        for (int index = 0; index < all.size(); index++) {
            html.open("li", "st-row");
            row(html, all.get(index), index, sayings);
            html.remove(index, sayings.t("studio-talk.remove-what", sayings.requirement(all.get(index))))
                    .close("li");
        }
        html.close("ul");
        if (first().isPresent()) {
            String key = all.isEmpty() ? "studio-talk.if.add" : "studio-talk.if.add-more";
            html.element("button", "st-add", sayings.t(key), "type", "button", "name", "add");
        }
        show(html.markup());
    }

    private void row(Html html, Requirement one, int index, Sayings sayings) {
        switch (one) {
            case Requirement.Stands stands -> {
                sorts(html, index, STANDS + stands.variable(), sayings);
                html.select(
                        "operator-" + index,
                        sayings.t("studio-talk.if.operator"),
                        stands.operator().name(),
                        Arrays.stream(Operator.values())
                                .map(operator -> new Html.Option(
                                        operator.name(),
                                        sayings.t("studio-talk.operator."
                                                + operator.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'))))
                                .toList());
                html.number("number-" + index, stands.number(), sayings.t("studio-talk.if.number"));
            }
            case Requirement.Said said -> {
                sorts(html, index, said.so() ? SAID : NOT_SAID, sayings);
                html.select(
                        "choice-" + index,
                        sayings.t("studio-talk.if.choice"),
                        said.choice(),
                        options(sayings.names().choices().keySet(), sayings.names()::choice));
            }
            case Requirement.Brought brought -> {
                sorts(html, index, brought.so() ? FILE : NOT_FILE, sayings);
                html.select(
                        "fact-" + index,
                        sayings.t("studio-talk.if.fact"),
                        brought.fact(),
                        options(sayings.names().facts().keySet(), sayings.names()::fact));
            }
            case Requirement.Unread unread -> html.element("span", "st-unread", unread.written());
        }
    }

    private static List<Html.Option> options(Iterable<String> ids, java.util.function.UnaryOperator<String> name) {
        List<Html.Option> options = new ArrayList<>();
        ids.forEach(id -> options.add(new Html.Option(id, Sayings.shortly(name.apply(id)))));
        return options;
    }

    private static void sorts(Html html, int index, String chosen, Sayings sayings) {
        List<Html.Option> sorts = new ArrayList<>();
        sayings.names()
                .variables()
                .keySet()
                .forEach(id ->
                        sorts.add(new Html.Option(STANDS + id, sayings.names().variable(id))));
        if (!sayings.names().choices().isEmpty()) {
            sorts.add(new Html.Option(SAID, sayings.t("studio-talk.if.sort.said")));
            sorts.add(new Html.Option(NOT_SAID, sayings.t("studio-talk.if.sort.not-said")));
        }
        if (!sayings.names().facts().isEmpty()) {
            sorts.add(new Html.Option(FILE, sayings.t("studio-talk.if.sort.file")));
            sorts.add(new Html.Option(NOT_FILE, sayings.t("studio-talk.if.sort.not-file")));
        }
        html.select("sort-" + index, sayings.t("studio-talk.if.sort"), chosen, sorts);
    }
}
