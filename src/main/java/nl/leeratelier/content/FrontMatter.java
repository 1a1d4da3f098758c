package nl.leeratelier.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Markdown file that begins with YAML between two {@code ---} lines. */
final class FrontMatter {

    /** Under this name a type finds the Markdown below the front matter. */
    static final String BODY = "body";

    private static final String FENCE = "---";

    private FrontMatter() {}

    /** The front matter's fields, with the Markdown below it as the field {@value #BODY}. */
    static Optional<YamlNode.Mapping> read(String file, String text, Problems problems) {
        List<String> lines = text.lines().toList();
        int end = -1;
        for (int i = 1; i < lines.size() && end < 0; i++) {
            end = lines.get(i).stripTrailing().equals(FENCE) ? i : -1;
        }
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE) || end < 0) {
            problems.add(
                    Place.startOf(file),
                    "the file does not begin with fields between two --- lines",
                    "put id, kind, title, summary, minutes and findings there");
            return Optional.empty();
        }
        YamlNode.Entry body = body(file, lines, end + 1);
        // An empty line in place of the first fence, so that places are those of the file.
        String head = "\n" + String.join("\n", lines.subList(1, end));
        return YamlReader.read(file, head, lines, problems).map(fields -> with(body, fields, problems));
    }

    private static YamlNode.Entry body(String file, List<String> lines, int below) {
        int start = below;
        while (start < lines.size() && lines.get(start).isBlank()) {
            start++;
        }
        Place place = new Place(file, Math.min(start + 1, lines.size()), 1);
        Written written = new Written(lines, start, lines.size());
        String text = String.join("\n", lines.subList(start, lines.size()));
        return new YamlNode.Entry(place, new YamlNode.Scalar(text, place, 0, false, written));
    }

    private static YamlNode.Mapping with(YamlNode.Entry body, YamlNode.Mapping fields, Problems problems) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(fields.entries());
        YamlNode.Entry own = entries.put(BODY, body);
        if (own != null) {
            problems.add(own.key(), "unknown field '" + BODY + "'", "write the text below the second --- line");
        }
        return new YamlNode.Mapping(entries, fields.place());
    }
}
