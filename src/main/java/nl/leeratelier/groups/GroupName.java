package nl.leeratelier.groups;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a group is called.
 *
 * @param key for sorting: lower case, without accents
 */
record GroupName(String text, String key) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /**
     * Reads a name; spaces around it do not count and those inside become one.
     *
     * @throws GroupRefused when nothing is left, or it is too long, or part of it cannot be seen
     */
    static GroupName of(String typed) {
        // Longer than any name, however many spaces it has: not worth looking at.
        if (typed.length() > 10 * TrainingGroup.LONGEST_NAME) {
            throw new GroupRefused(GroupRefused.Reason.NAME_INVALID);
        }
        String text = SPACES.matcher(
                        Normalizer.normalize(typed, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
        if (text.isEmpty()
                || text.length() > TrainingGroup.LONGEST_NAME
                || UNSEEN.matcher(text).find()) {
            throw new GroupRefused(GroupRefused.Reason.NAME_INVALID);
        }
        String key = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new GroupName(text, key.substring(0, Math.min(key.length(), 2 * TrainingGroup.LONGEST_NAME)));
    }
}
