package nl.leeratelier.casestudy.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.casestudy.CaseEvent.CardSorted;
import nl.leeratelier.casestudy.CaseState.Sorted;
import nl.leeratelier.casestudy.SignalCard.Nature;
import nl.leeratelier.casestudy.SignalCard.Origin;
import nl.leeratelier.casestudy.SignalCard.Points;

/** The four things one says of a signal, in the order of asking. */
enum Aspect {
    ORIGIN,
    NATURE,
    POINTS,
    RECORD;

    static Optional<Aspect> firstOpen(Sorted sorted) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.value(sorted).isEmpty())
                .findFirst();
    }

    String question(Labels labels) {
        return labels.words().t("casestudy.ask." + name().toLowerCase(Locale.ROOT));
    }

    List<Html.Option> choices(Labels labels) {
        return switch (this) {
            case ORIGIN -> of(labels, Origin.values());
            case NATURE -> of(labels, Nature.values());
            case POINTS -> of(labels, Points.values());
            case RECORD ->
                Stream.of(true, false)
                        .map(recorded -> new Html.Option(String.valueOf(recorded), recordWords(labels, recorded)))
                        .toList();
        };
    }

    /** What was said; empty: nothing yet. */
    String value(Sorted sorted) {
        Object said = switch (this) {
            case ORIGIN -> sorted.origin();
            case NATURE -> sorted.nature();
            case POINTS -> sorted.points();
            case RECORD -> sorted.record();
        };
        return said == null ? "" : String.valueOf(said);
    }

    /** What was said, in a word or two. */
    String tag(Labels labels, Sorted sorted) {
        return switch (this) {
            case ORIGIN -> sorted.origin() == null ? "" : labels.tag(sorted.origin());
            case NATURE -> sorted.nature() == null ? "" : labels.tag(sorted.nature());
            case POINTS -> sorted.points() == null ? "" : labels.tag(sorted.points());
            case RECORD -> sorted.record() == null ? "" : labels.recordTag(sorted.record());
        };
    }

    /** The event that says this of a card; empty when the value is none of the choices. */
    Optional<CardSorted> event(String card, String value) {
        return switch (this) {
            case ORIGIN -> find(Origin.values(), value).map(o -> new CardSorted(card, o, null, null, null));
            case NATURE -> find(Nature.values(), value).map(n -> new CardSorted(card, null, n, null, null));
            case POINTS -> find(Points.values(), value).map(p -> new CardSorted(card, null, null, p, null));
            case RECORD ->
                Stream.of(true, false)
                        .filter(recorded -> String.valueOf(recorded).equals(value))
                        .map(recorded -> new CardSorted(card, null, null, null, recorded))
                        .findFirst();
        };
    }

    private static List<Html.Option> of(Labels labels, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Html.Option(value.name(), labels.of(value)))
                .toList();
    }

    private static String recordWords(Labels labels, boolean recorded) {
        return recorded
                ? labels.words().t("casestudy.record.yes")
                : labels.words().t("casestudy.record.no");
    }

    /** The word of this name; empty when there is none. */
    static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
