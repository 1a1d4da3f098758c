package nl.leeratelier.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * An activity in another language than its programme's. Ids and whatever decides or counts are those of the original, so an attempt
 * can be begun in one language and gone on with in another.
 *
 * @param language its language tag
 * @param activity as it is played in that language; what is missing or outdated stands in it as it was written
 * @param place where its file begins
 * @param texts how many texts it takes to be whole
 * @param missing how many of them nobody translated yet
 * @param outdated how many were changed in the original after they were translated
 * @param places where the texts of the original stand that are said here, and where they are said
 */
public record Translation(
        String language,
        Activity activity,
        Place place,
        int texts,
        int missing,
        int outdated,
        NavigableMap<Place, Place> places) {

    public Translation {
        places = Collections.unmodifiableNavigableMap(new TreeMap<>(places));
    }

    /** Whether anything is said in this language. */
    public boolean isBegun() {
        return !places.isEmpty();
    }

    /** Whether everything is said in this language. */
    public boolean isComplete() {
        return missing == 0 && outdated == 0;
    }

    Translation with(Activity other) {
        return new Translation(language, other, place, texts, missing, outdated, places);
    }

    /** Reports what only the translation brings about, at the text that it most likely comes from. */
    void report(List<Problem> ofOriginal, List<Problem> ofThis, Problems problems) {
        Set<Problem> known = Set.copyOf(ofOriginal);
        ofThis.stream()
                .filter(problem -> !known.contains(problem))
                .forEach(problem -> problems.add(here(problem.place()), problem.what(), problem.mend()));
    }

    private Place here(Place found) {
        if (found.file().equals(place.file())) {
            return found;
        }
        // What is said of a part stands where it begins; its first text follows.
        Map.Entry<Place, Place> next = places.ceilingEntry(found);
        return next == null ? place : next.getValue();
    }
}
