package nl.leeratelier.studio.ui.desk;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.forms.Arrangement;
import nl.leeratelier.studio.forms.Choosable;
import nl.leeratelier.studio.forms.Outlined;
import nl.leeratelier.studio.forms.Outlined.Page;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.ui.Words;

/** What the entries of an outline are called, and which of them has a problem. */
final class EntryWords {

    private EntryWords() {}

    static String title(Bench bench, Outlined entry, Words words) {
        return switch (entry.page()) {
            case Page.Section section -> words.t("studio-desk.section." + section.name());
            case Page.Part part ->
                entry.title()
                        .map(title -> title.replaceAll("\\s+", " "))
                        .or(() -> chosen(bench, entry, part))
                        .orElseGet(() -> entry.field()
                                .map(list -> bench.labels().part(list, entry.number()))
                                .orElse(""));
            case Page.Fields ignored ->
                entry.field().map(field -> bench.labels().field(field)).orElse("");
            case Page.Listed ignored ->
                entry.field().map(field -> bench.labels().field(field)).orElse("");
        };
    }

    /** A part that is about something numbered is called after it. */
    private static Optional<String> chosen(Bench bench, Outlined entry, Page.Part part) {
        return part.group().numbered().flatMap(field -> {
            Pointer at = entry.at().to(field.name());
            Optional<String> number = bench.now(at).flatMap(Value::words);
            return bench.choosable((Shape.Numbered) field.shape(), at).stream()
                    .filter(one -> number.filter(one.id()::equals).isPresent())
                    .map(Choosable::words)
                    .findFirst();
        });
    }

    /** The entry that a problem is shown at; of a field that is missing the one where it would be filled in. */
    static Outlined of(List<Outlined> entries, Marked marked) {
        return Arrangement.holding(
                entries,
                ProblemWords.missing(marked.problem())
                        .map(name -> marked.at().to(name))
                        .orElse(marked.at()));
    }
}
