package nl.leeratelier.reporting.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.leeratelier.catalogue.PublishedProgramme;

/**
 * The programmes of an organisation.
 *
 * @param newest those that can be followed now
 * @param known those that anybody may follow or have followed, withdrawn ones too
 */
record Programmes(List<PublishedProgramme> newest, List<PublishedProgramme> known) {

    /** The one that is meant: the chosen one, or the only one there is. */
    Optional<PublishedProgramme> meant(Optional<String> chosen) {
        if (chosen.isEmpty()) {
            return newest.size() == 1 ? Optional.of(newest.getFirst()) : Optional.empty();
        }
        return known.stream()
                .filter(version -> version.programme().id().equals(chosen.get()))
                .findFirst();
    }

    /** Whether there is anything to choose. */
    boolean areSeveral() {
        return newest.size() > 1;
    }

    /** The keys of those that can be followed now. */
    List<String> keys() {
        return newest.stream().map(version -> version.programme().id()).toList();
    }

    /** The keys of all whose people the report shows: those that can be followed now, then the withdrawn ones. */
    List<String> reported() {
        return Stream.concat(newest.stream(), known.stream())
                .map(version -> version.programme().id())
                .distinct()
                .toList();
    }

    /** The title of a programme, also when it was withdrawn. */
    String title(String key) {
        return meant(Optional.of(key))
                .map(version -> version.programme().title())
                .orElse(key);
    }

    /** The study load in minutes of those that are meant; empty when they differ or there are none. */
    OptionalInt load(Optional<String> chosen) {
        var loads = meant(chosen).map(List::of).orElse(newest).stream()
                .mapToInt(version -> version.programme().studyMinutes())
                .distinct()
                .toArray();
        return loads.length == 1 ? OptionalInt.of(loads[0]) : OptionalInt.empty();
    }
}
