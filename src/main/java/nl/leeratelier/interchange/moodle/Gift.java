package nl.leeratelier.interchange.moodle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.items.QuizWriting;

/** Questions in GIFT (docs.moodle.org/en/GIFT_format). Each category becomes a quiz. */
public final class Gift {

    private static final Pattern CATEGORY = Pattern.compile("\\$CATEGORY:\\s*(.*)");
    private static final Pattern LOOKS = Pattern.compile("(?m)^(::|\\$CATEGORY:)");

    private Gift() {}

    /** Whether a text looks like it: it has titles, a category, or answers in braces. */
    public static boolean isOne(String text) {
        int open = text.indexOf('{');
        return LOOKS.matcher(text).find() || (open >= 0 && text.indexOf('}', open) > 0);
    }

    /**
     * Reads a text. Total.
     *
     * @param title of the quiz when there are no categories
     */
    public static Imported read(String text, String title) {
        Map<String, List<Question>> byCategory = new LinkedHashMap<>();
        String category = "";
        for (String block : blocks(text)) {
            Matcher named = CATEGORY.matcher(block.strip());
            if (named.lookingAt()) {
                category = MoodleXml.path(named.group(1).strip());
                block = named.replaceFirst("").strip();
            }
            if (!block.isBlank()) {
                byCategory.computeIfAbsent(category, none -> new ArrayList<>()).add(GiftQuestion.read(block.strip()));
            }
        }
        List<QuizWriting.Group> groups = byCategory.entrySet().stream()
                .map(entry -> new QuizWriting.Group(
                        entry.getKey().isEmpty() ? title : entry.getKey().replace("/", " / "),
                        Map.of(),
                        entry.getValue()))
                .toList();
        List<Note> ofFile =
                byCategory.size() > 1 ? List.of(Note.changed("per-category", byCategory.size())) : List.of();
        return QuizWriting.write(Imported.Format.GIFT, groups, ofFile);
    }

    /** Questions stand apart by empty lines; what stands behind two slashes is for authors. */
    private static List<String> blocks(String text) {
        String said = text.lines()
                .filter(line -> !line.strip().startsWith("//"))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
        return List.of(said.split("\\n\\s*\\n"));
    }
}
