package nl.leeratelier.dossier;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.Framework.Toetsingskader;
import nl.leeratelier.content.Sources;

/** A toetsingskader with the sources that it cites. */
public record Kader(Toetsingskader framework, Sources sources) {

    /** Every toetsingskader that was published with one of these programmes, each as it was published last, by title. */
    static List<Kader> among(List<PublishedProgramme> programmes) {
        Map<String, Kader> found = new LinkedHashMap<>();
        programmes.stream()
                .sorted(Comparator.comparing(PublishedProgramme::publishedAt).reversed())
                .forEach(programme -> programme.library().frameworks().stream()
                        .filter(Toetsingskader.class::isInstance)
                        .map(Toetsingskader.class::cast)
                        .forEach(framework -> found.putIfAbsent(
                                framework.id(),
                                new Kader(framework, programme.library().sources()))));
        return found.values().stream()
                .sorted(Comparator.comparing(kader -> kader.framework().title()))
                .toList();
    }
}
