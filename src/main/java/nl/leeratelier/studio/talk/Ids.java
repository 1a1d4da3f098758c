package nl.leeratelier.studio.talk;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.roleplay.Target;

/** Makes ids from words, for authors who never see one. */
public final class Ids {

    private static final int LONGEST = 40;

    private Ids() {}

    /** An id like these words that nothing in the talk has. */
    public static String like(String words, String otherwise, Manuscript talk) {
        Set<String> taken = new HashSet<>(Set.of(Target.END));
        collect(talk.root(), taken);
        String id = slug(words);
        String base = id.isEmpty() ? otherwise : id;
        String free = base;
        for (int number = 2; taken.contains(free); number++) {
            free = base + "-" + number;
        }
        return free;
    }

    /** Lower-case letters, digits and single hyphens; whole words, as many as fit. */
    static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int cut = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, cut > 0 ? cut : LONGEST);
    }

    private static void collect(Value value, Set<String> taken) {
        switch (value) {
            case Value.Mapping mapping -> {
                mapping.words("id").ifPresent(taken::add);
                mapping.fields().values().forEach(inner -> collect(inner, taken));
            }
            case Value.Listing list -> list.elements().forEach(inner -> collect(inner, taken));
            case Value.Text ignored -> {}
            case Value.Literal ignored -> {}
        }
    }
}
