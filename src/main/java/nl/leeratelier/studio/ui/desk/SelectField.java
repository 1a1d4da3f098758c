package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Choosable;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.ui.desk.Bench.Spot;
import nl.leeratelier.ui.Translations;

/** One of many, from a list that opens. */
final class SelectField extends FieldView {

    private static final int LONGEST = 90;

    private final Element select = new Element("select");
    private final transient Supplier<List<Choosable>> offers;
    private final transient Function<String, Value> written;
    private transient List<Choosable> offered = List.of();
    private transient Optional<Value> seen;

    private SelectField(Spot spot, Supplier<List<Choosable>> offers, Function<String, Value> written) {
        super(spot);
        this.offers = offers;
        this.written = written;
        this.seen = spot.now();
        select.addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                choose(String.valueOf(change.getValue()));
            }
        });
        layOut(select);
        show();
    }

    static SelectField of(Spot spot, Shape.OneOf choice) {
        return of(spot, choice.words(), Value::text);
    }

    static SelectField of(Spot spot, Shape.Number number) {
        return of(spot, number.each(), Value.Literal::new);
    }

    private static SelectField of(Spot spot, List<String> all, Function<String, Value> written) {
        List<Choosable> words = all.stream()
                .map(word -> new Choosable(word, spot.bench().labels().word(spot.field(), word)))
                .toList();
        return new SelectField(spot, () -> words, written);
    }

    static SelectField of(Spot spot, Shape.Reference reference) {
        return new SelectField(spot, () -> spot.bench().choosable(reference.to(), spot.at()), Value::text);
    }

    static SelectField of(Spot spot, Shape.Numbered numbered) {
        return new SelectField(spot, () -> spot.bench().choosable(numbered, spot.at()), Value.Literal::new);
    }

    /** Whether a field says in which language a programme is written. */
    static boolean isLanguage(Field field) {
        return field.path().equals("programme.language");
    }

    /** The languages in which the screens are, and the one that stands there. */
    static SelectField ofLanguages(Spot spot) {
        return new SelectField(spot, () -> languages(spot), Value::text);
    }

    private static List<Choosable> languages(Spot spot) {
        return Stream.concat(
                        Translations.LANGUAGES.stream().map(Locale::getLanguage),
                        spot.now().flatMap(Value::words).stream())
                .distinct()
                .map(tag ->
                        new Choosable(tag, language(tag, spot.bench().labels().locale())))
                .toList();
    }

    private static String language(String tag, Locale reader) {
        String name = Locale.forLanguageTag(tag).getDisplayName(reader);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    void choose(String id) {
        Optional<Value> after = id.isEmpty() ? Optional.empty() : Optional.of(written.apply(id));
        boolean known =
                id.isEmpty() || offered.stream().anyMatch(one -> one.id().equals(id));
        if (known && bench().put(at(), seen, after)) {
            seen = after;
        }
    }

    @Override
    void refresh() {
        Optional<Value> now = spot().now();
        if (!now.equals(seen) || !offered.equals(offers.get())) {
            seen = now;
            show();
        }
    }

    private void show() {
        offered = offers.get();
        String chosen = seen.flatMap(Value::words).orElse("");
        boolean gone =
                !chosen.isEmpty() && offered.stream().noneMatch(one -> one.id().equals(chosen));
        select.removeAllChildren();
        String none = t(spot().field().required() ? "studio-desk.choose" : "studio-desk.none");
        Stream.of(
                        Stream.of(new Choosable("", none)),
                        offered.stream(),
                        gone
                                ? Stream.of(new Choosable(chosen, t("studio-desk.gone-choice")))
                                : Stream.<Choosable>empty())
                .flatMap(options -> options)
                .forEach(one -> select.appendChild(option(one, chosen)));
        select.setProperty("value", chosen);
    }

    private static Element option(Choosable one, String chosen) {
        String words = one.words().length() > LONGEST ? one.words().substring(0, LONGEST) + "…" : one.words();
        Element option = new Element("option").setAttribute("value", one.id()).setText(words);
        return one.id().equals(chosen) ? option.setAttribute("selected", true) : option;
    }
}
