package nl.leeratelier.interchange.moodle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        for (Block block : blocks(text)) {
            byCategory
                    .computeIfAbsent(block.category(), none -> new ArrayList<>())
                    .add(GiftQuestion.read(String.join("\n", block.lines()), block.numbers()));
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

    /** A question as it stands there: its lines, and their numbers from 1. */
    private record Block(String category, List<String> lines, List<Integer> numbers) {}

    /** Questions stand apart by empty lines and categories; what stands behind two slashes is for authors. */
    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        Block block = new Block("", new ArrayList<>(), new ArrayList<>());
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            Matcher named = CATEGORY.matcher(line);
            if (named.matches() || line.isEmpty()) {
                String category =
                        named.matches() ? MoodleXml.path(named.group(1).strip()) : block.category();
                blocks.add(block);
                block = new Block(category, new ArrayList<>(), new ArrayList<>());
            } else if (!line.startsWith("//")) {
                block.lines().add(line);
                block.numbers().add(number);
            }
        }
        blocks.add(block);
        blocks.removeIf(one -> one.lines().isEmpty());
        return blocks;
    }
}
