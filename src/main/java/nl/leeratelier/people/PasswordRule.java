package nl.leeratelier.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: long, and not what an attacker tries first. No rules on kinds of characters and no expiry, as
 * NIST SP 800-63B, section 3.1.1.2 advises.
 */
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /** The password as it is kept and compared: one form for characters that can be typed in several ways. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /**
     * Checks a new password of the person with this address and name.
     *
     * @throws Refused when it is too short, too long, their address or name, or easily guessed
     */
    static void check(String password, String email, String name) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new Refused(Refused.Reason.PASSWORD_TOO_SHORT);
        }
        if (length > LONGEST) {
            throw new Refused(Refused.Reason.PASSWORD_TOO_LONG);
        }
        var plain = plain(password);
        if (plain.equals(plain(email)) || plain.equals(plain(name))) {
            throw new Refused(Refused.Reason.PASSWORD_IS_KNOWN);
        }
        if (COMMON.contains(plain) || plain.chars().distinct().count() < FEWEST_DIFFERENT || isRun(plain)) {
            throw new Refused(Refused.Reason.PASSWORD_COMMON);
        }
    }

    private static String plain(String text) {
        return normal(text).toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** Whether every character follows the one before it, as in "abcdefghijkl" and "987654321098". */
    private static boolean isRun(String text) {
        return runsBy(text, 1) || runsBy(text, -1);
    }

    private static boolean runsBy(String text, int step) {
        for (var i = 1; i < text.length(); i++) {
            var jump = text.charAt(i) - text.charAt(i - 1);
            if (jump != step && jump != -9 * step) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> common() {
        try (var list = Objects.requireNonNull(
                PasswordRule.class.getResourceAsStream("/people/common-passwords.txt"), "common-passwords.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
