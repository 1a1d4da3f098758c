package nl.leeratelier.studio;

import java.util.List;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.Problem;
import nl.leeratelier.manuscript.Outline;
import nl.leeratelier.studio.templates.Instructions;

/** Where a draft still says what its template told the author to do: known by the sentences of the templates, never guessed. */
final class Unwritten {

    private Unwritten() {}

    /** In the order of the fields. A translation has no such words of its own: it follows what it translates. */
    static List<Marked> in(Draft draft) {
        List<Instructions.Left> left = Instructions.in(draft.manuscript());
        if (left.isEmpty() || draft.manuscript().root().find("of").isPresent()) {
            return List.of();
        }
        Outline outline = draft.manuscript().outline();
        return left.stream()
                .map(one -> new Marked(
                        one.at(),
                        new Problem(
                                outline.place(one.at())
                                        .map(place -> new Place(draft.path(), place.line(), place.column()))
                                        .orElse(Place.startOf(draft.path())),
                                "the template still says here: '" + one.sentence() + "'",
                                "write your own words instead")))
                .toList();
    }
}
