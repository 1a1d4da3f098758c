package nl.leeratelier.studio;

import java.util.List;
import java.util.Set;
import nl.leeratelier.manuscript.Difference;
import nl.leeratelier.manuscript.Value;

/** How much a change matters to whoever accredited a programme. */
public enum Weight {
    /** A slip of the pen: some words of a text. */
    TYPO,
    /** Words were rewritten, or sources or looks are others; nothing comes out otherwise. */
    WORDS,
    /** What is asked, what is right, what an answer does or how long it takes. */
    DECIDES;

    private static final Set<String> PROSE = Set.of(
            "about",
            "account",
            "audience",
            "behaviour",
            "body",
            "closing",
            "contentNote",
            "costs",
            "does",
            "evidence",
            "explanation",
            "fears",
            "feedback",
            "feeling",
            "followed",
            "happens",
            "high",
            "hopes",
            "intro",
            "knows",
            "label",
            "learned",
            "left",
            "line",
            "low",
            "models",
            "name",
            "note",
            "prerequisites",
            "prompt",
            "protects",
            "question",
            "reasoning",
            "right",
            "say",
            "says",
            "summary",
            "text",
            "thought",
            "title",
            "why",
            "wordings",
            "words");

    private static final Set<String> LOOKS = Set.of(
            "age",
            "beard",
            "clothes",
            "findings",
            "glasses",
            "hair",
            "hairColour",
            "mood",
            "portrait",
            "setting",
            "skin",
            "sources",
            "visible");

    /** How much a difference matters. */
    public static Weight of(Difference difference) {
        List<String> steps = difference.at().steps();
        if (steps.stream().anyMatch(LOOKS::contains)) {
            return WORDS;
        }
        return switch (difference) {
            case Difference.Changed changed ->
                isProse(steps) ? (Slip.between(changed.before(), changed.after()) ? TYPO : WORDS) : DECIDES;
            case Difference.Added added -> ofWhole(steps, added.value());
            case Difference.Removed removed -> ofWhole(steps, removed.value());
            case Difference.Reordered ignored -> DECIDES;
        };
    }

    /** The greatest of several; {@link #TYPO} when there are none. */
    public static Weight of(List<Difference> differences) {
        return differences.stream()
                .map(Weight::of)
                .max(java.util.Comparator.naturalOrder())
                .orElse(TYPO);
    }

    private static Weight ofWhole(List<String> steps, Value value) {
        return value instanceof Value.Text && isProse(steps) ? WORDS : DECIDES;
    }

    private static boolean isProse(List<String> steps) {
        String last = steps.isEmpty() ? "" : steps.getLast();
        if (last.startsWith("#") && steps.size() > 1) {
            last = steps.get(steps.size() - 2);
        }
        return PROSE.contains(last);
    }
}
