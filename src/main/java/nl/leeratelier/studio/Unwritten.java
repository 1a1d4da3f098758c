package nl.leeratelier.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.Problem;
import nl.leeratelier.manuscript.Outline;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.studio.templates.Instructions;

/** Where a draft still says what its template told the author to do: known by the sentences of the templates, never guessed. */
final class Unwritten {

    private Unwritten() {}

    /** One for each text, in the order of the fields. A translation has no such words of its own: it follows what it translates. */
    static List<Marked> in(Draft draft) {
        List<Instructions.Left> left = Instructions.in(draft.manuscript());
        if (left.isEmpty() || draft.manuscript().root().find("of").isPresent()) {
            return List.of();
        }
        Outline outline = draft.manuscript().outline();
        Map<Pointer, List<String>> sentences = left.stream()
                .collect(Collectors.groupingBy(
                        Instructions.Left::at,
                        LinkedHashMap::new,
                        Collectors.mapping(Instructions.Left::sentence, Collectors.toList())));
        return sentences.entrySet().stream()
                .map(text -> {
                    Place place = outline.place(text.getKey())
                            .map(found -> new Place(draft.path(), found.line(), found.column()))
                            .orElse(Place.startOf(draft.path()));
                    return new Marked(
                            text.getKey(), new Problem(place, what(text.getValue()), "write your own words instead"));
                })
                .toList();
    }

    private static String what(List<String> sentences) {
        String first = "the template still says here: '" + sentences.getFirst() + "'";
        return sentences.size() == 1 ? first : first + " and " + (sentences.size() - 1) + " more";
    }
}
