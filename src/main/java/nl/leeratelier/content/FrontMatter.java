package nl.leeratelier.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Markdown file that begins with YAML between two {@code ---} lines. */
final class FrontMatter {

    private static final String FENCE = "---";

    private FrontMatter() {}

    /** The front matter's fields, with the Markdown below it as the field {@code body}. */
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
        int start = end + 1;
        while (start < lines.size() && lines.get(start).isBlank()) {
            start++;
        }
        String body = String.join("\n", lines.subList(start, lines.size()));
        Place place = new Place(file, Math.min(start + 1, lines.size()), 1);
        return YamlReader.read(file, String.join("\n", lines.subList(1, end)), 1, problems)
                .map(head -> {
                    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(head.entries());
                    entries.put(ProgrammeReader.BODY, new YamlNode.Entry(place, new YamlNode.Scalar(body, place)));
                    return new YamlNode.Mapping(entries, new Place(file, 2, 1));
                });
    }
}
