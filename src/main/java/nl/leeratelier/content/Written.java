package nl.leeratelier.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a file that a text is written on, however it is quoted, folded or indented there.
 *
 * @param lines all lines of the file
 * @param from index of the first line of the text
 * @param to index of the line after its last
 */
public record Written(List<String> lines, int from, int to) {

    /** Where on these lines the pattern, or its first group, is first found. */
    Optional<Place> find(String file, Pattern pattern) {
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            Matcher matcher = pattern.matcher(lines.get(i));
            if (matcher.find()) {
                int start = matcher.start(matcher.groupCount() > 0 ? 1 : 0);
                return Optional.of(new Place(file, i + 1, lines.get(i).codePointCount(0, start) + 1));
            }
        }
        return Optional.empty();
    }
}
