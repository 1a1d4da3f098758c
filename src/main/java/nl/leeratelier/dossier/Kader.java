package nl.leeratelier.dossier;

import java.util.Comparator;
import java.util.List;
import nl.leeratelier.content.Framework.Toetsingskader;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Sources;

/** A toetsingskader with the sources that it cites. */
public record Kader(Toetsingskader framework, Sources sources) {

    /** Every toetsingskader of a library, by title. */
    static List<Kader> of(Library library) {
        return library.frameworks().stream()
                .filter(Toetsingskader.class::isInstance)
                .map(Toetsingskader.class::cast)
                .map(framework -> new Kader(framework, library.sources()))
                .sorted(Comparator.comparing(kader -> kader.framework().title()))
                .toList();
    }
}
