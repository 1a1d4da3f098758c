package nl.leeratelier.owncase;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An anonymous case as the beginning of a case study in the format of the content folder. What the story tells is filled in;
 * everything else stands empty with a word on what belongs there, and {@code ./leeratelier check} reports it until it is filled.
 */
public final class Skeleton {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
    private static final Pattern BREAKS = Pattern.compile("[\\t\\p{Zl}\\p{Zp}\\x{85}]");
    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_#<>~|]");
    private static final int LONGEST_KEY = 40;
    private static final int TAG = 6;

    private Skeleton() {}

    /** The key of the activity, and the name of its file without an ending. */
    public static String key(AnonymousCase made) {
        String plain = ACCENTS.matcher(Normalizer.normalize(made.title(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = NO_KEY.matcher(plain).replaceAll("-");
        String cut = words.substring(0, Math.min(words.length(), LONGEST_KEY)).replaceAll("^-|-$", "");
        String tag = made.id().toString().replace("-", "").substring(0, TAG);
        return "casus-" + (cut.isEmpty() ? "" : cut + "-") + tag;
    }

    /** The file, in UTF-8. */
    public static byte[] file(AnonymousCase made) {
        return yaml(made).getBytes(StandardCharsets.UTF_8);
    }

    /** The text of the file. */
    static String yaml(AnonymousCase made) {
        Story story = made.story();
        return """
                # Het begin van een casus, gemaakt van een anonieme casus uit de praktijk.
                # Vul in wat leeg is. ./leeratelier check zegt wat er nog ontbreekt; content/README.md legt de velden uit.
                id: %s
                kind: casestudy
                title: %s
                summary: ""        # vul in: één zin voor de programmapagina
                minutes: 30
                findings: [B-8]    # vul aan: de bevindingen die de casus uitlegt of oefent
                setting: ""        # vul in: jeugdhulp, kinderopvang, school of volwassenenzorg
                intro: %s
                people: []         # vul in: wie er meedoen; alle namen zijn verzonnen
                mapping:           # stap 1
                  text: ""         # vul in
                  cards: []        # vul in: 6 tot 14 signalen
                consulting:        # stap 2
                  text: ""         # vul in
                  questions: 3
                  advisers: []     # vul in: met wie er te overleggen is
                preparing:         # stap 3
                  text: ""         # vul in
                  decisions: []    # vul in: wie, waar, hoe, met wie
                  account: %s
                weighing:          # stap 4
                  text: ""         # vul in
                  framework: ""    # vul in: een afwegingskader uit frameworks/
                  questions: []    # vul in: vraag 1 en 2
                deciding:          # stap 5
                  text: ""         # vul in
                  questions: []    # vul in: vraag 3 tot en met 5
                  decision:
                    report: ""     # vul in: yes, no of open
                    help: ""       # vul in: yes, no of open
                    reasoning: ""  # vul in
                    sources: []    # vul in
                followed: %s
                """.formatted(
                        key(made),
                        quoted(made.title()),
                        block(story.situation() + "\n\n" + story.dilemma(), 2),
                        block(story.acted(), 4),
                        block(story.followed(), 2));
    }

    private static String quoted(String text) {
        return "\"" + seen(text).strip().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A block of Markdown that shows every character as it is; an empty one stands open. */
    private static String block(String text, int indent) {
        StringBuilder lines = new StringBuilder("|" + 2 + "-");
        boolean written = false;
        for (String line : text.split("\\R", -1)) {
            String shown = MARKDOWN.matcher(seen(line).strip()).replaceAll("\\\\$0");
            written = written || !shown.isEmpty();
            lines.append('\n').append(shown.isEmpty() ? "" : " ".repeat(indent) + shown);
        }
        return written ? lines.toString() : "\"\"        # vul in";
    }

    /** Square brackets would cite a source. */
    private static String seen(String text) {
        String plain = BREAKS.matcher(text).replaceAll(" ").replace('[', '(').replace(']', ')');
        return UNSEEN.matcher(plain).replaceAll("");
    }
}
