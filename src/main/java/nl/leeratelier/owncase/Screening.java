package nl.leeratelier.owncase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leeratelier.personaldata.Finding;
import nl.leeratelier.personaldata.PersonalData;

/** Looks for what may point at a real person in a text, so that its writer can say it otherwise. Pure. */
public final class Screening {

    /** As many places as are shown at once. */
    private static final int MOST = 8;

    /** So many characters of the text stand on either side of a place. */
    private static final int AROUND = 28;

    private Screening() {}

    /**
     * A place that may point at somebody.
     *
     * @param words the words themselves
     * @param before what stands before them
     * @param after what stands behind them
     */
    public record Place(Finding.Kind kind, String words, String before, String after) {}

    /**
     * The places in a text, at most 8, in its order; the same words once.
     *
     * @param kept words that their writer said point at nobody
     */
    public static List<Place> places(String text, Collection<String> kept) {
        Set<String> seen = new LinkedHashSet<>(kept);
        List<Place> places = new ArrayList<>();
        for (Finding finding : PersonalData.find(text, Set.of())) {
            String words = finding.in(text).strip();
            if (places.size() < MOST && seen.add(words)) {
                places.add(new Place(finding.kind(), words, before(text, finding.start()), after(text, finding.end())));
            }
        }
        return places;
    }

    /** All words of a text that may point at somebody. */
    public static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        PersonalData.find(text, Set.of())
                .forEach(finding -> words.add(finding.in(text).strip()));
        return words;
    }

    private static String before(String text, int start) {
        int from = Math.max(0, start - AROUND);
        if (from > 0 && text.indexOf(' ', from) >= 0 && text.indexOf(' ', from) < start) {
            from = text.indexOf(' ', from) + 1;
        }
        return (from > 0 ? "…" : "") + text.substring(whole(text, from), start);
    }

    private static String after(String text, int end) {
        int to = Math.min(text.length(), end + AROUND);
        if (to < text.length() && text.lastIndexOf(' ', to) > end) {
            to = text.lastIndexOf(' ', to);
        }
        return text.substring(end, whole(text, to)) + (to < text.length() ? "…" : "");
    }

    /** Never between the two halves of one character. */
    private static int whole(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
