package nl.leeratelier.owncase;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import nl.leeratelier.learning.OwnWords;

/** What a case tells, part by part; a part that is not written yet is empty. */
public record Story(String situation, String dilemma, String acted, String followed) {

    /** No part is longer than this many characters. */
    public static final int LONGEST = 4_000;

    /** How much of a story names it in a list, in characters. */
    private static final int NAME = 70;

    /** Nothing yet. */
    public static final Story EMPTY = new Story("", "", "", "");

    /** The story that has these texts. */
    public static Story of(Function<Part, String> texts) {
        return new Story(
                texts.apply(Part.SITUATION),
                texts.apply(Part.DILEMMA),
                texts.apply(Part.ACTED),
                texts.apply(Part.FOLLOWED));
    }

    /** One part. */
    public String part(Part part) {
        return switch (part) {
            case SITUATION -> situation;
            case DILEMMA -> dilemma;
            case ACTED -> acted;
            case FOLLOWED -> followed;
        };
    }

    /** Whether nothing is written. */
    public boolean isEmpty() {
        return Arrays.stream(Part.values()).allMatch(part -> part(part).isBlank());
    }

    /** Whether it tells enough for somebody else to think along: what there was, and where it was hard. */
    public boolean canBeShared() {
        return !situation.isBlank() && !dilemma.isBlank();
    }

    /** Its first words, at most about 70 characters on one line; empty when nothing is written. */
    public String name() {
        String words = Arrays.stream(Part.values())
                .map(part -> part(part).strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("")
                .replaceAll("\\s+", " ");
        if (words.codePointCount(0, words.length()) <= NAME) {
            return words;
        }
        String cut = words.substring(0, words.offsetByCodePoints(0, NAME));
        int space = cut.lastIndexOf(' ');
        String whole = space > NAME / 2 ? cut.substring(0, space) : cut;
        return whole.replaceAll("[.,;:…]+$", "") + "…";
    }

    /** Why it cannot be kept; empty when it can. */
    Optional<CaseRefused.Reason> refusal() {
        for (Part part : Part.values()) {
            if (part(part).length() > LONGEST) {
                return Optional.of(CaseRefused.Reason.TOO_LONG);
            }
            if (!OwnWords.isReadable(part(part))) {
                return Optional.of(CaseRefused.Reason.UNREADABLE);
            }
        }
        return Optional.empty();
    }
}
