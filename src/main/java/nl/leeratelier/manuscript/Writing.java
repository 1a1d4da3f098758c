package nl.leeratelier.manuscript;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Values as YAML: one field to a line, two spaces deeper with each level, and quotes only where they are needed. */
final class Writing {

    /** Begins with a letter, and holds nothing that YAML reads as more than text. */
    private static final Pattern SIMPLE =
            Pattern.compile("\\p{L}(?:[^\\p{C}\\p{Zl}\\p{Zp}:#]|:(?=[^ \\p{C}])|(?<! )#)*+(?<![ :])");
    /** Words that YAML, here or in other hands, takes for something else. */
    private static final Pattern WORD = Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n");
    /** Lines of text, the first of which begins with more than a space. */
    private static final Pattern BLOCK = Pattern.compile("[^\\s\\p{C}\\p{Z}](?:[^\\p{C}\\p{Zl}\\p{Zp}]|[\\n\\t])*+");

    private final StringBuilder out = new StringBuilder();

    private Writing() {}

    static String yaml(Value.Mapping root) {
        Writing writing = new Writing();
        writing.fields(root, 0);
        return writing.out.toString();
    }

    private void fields(Value.Mapping mapping, int depth) {
        for (Map.Entry<String, Value> field : mapping.fields().entrySet()) {
            indent(depth);
            field(field.getKey(), field.getValue(), depth);
        }
    }

    private void field(String name, Value value, int depth) {
        out.append(SIMPLE.matcher(name).matches() ? name : quoted(name)).append(':');
        after(value, depth);
    }

    /** What follows a colon or a dash. */
    private void after(Value value, int depth) {
        switch (value) {
            case Value.Text text ->
                out.append(' ').append(scalar(text.text(), depth)).append('\n');
            case Value.Literal literal ->
                out.append(' ').append(literal.written()).append('\n');
            case Value.Mapping mapping when mapping.fields().isEmpty() -> out.append(" {}\n");
            case Value.Mapping mapping -> {
                out.append('\n');
                fields(mapping, depth + 1);
            }
            case Value.Listing list when list.elements().isEmpty() -> out.append(" []\n");
            case Value.Listing list -> {
                out.append('\n');
                elements(list.elements(), depth + 1);
            }
        }
    }

    private void elements(List<Value> elements, int depth) {
        for (Value element : elements) {
            indent(depth);
            out.append('-');
            if (element instanceof Value.Mapping mapping && !mapping.fields().isEmpty()) {
                // The first field stands beside the dash, the others below it.
                boolean first = true;
                for (Map.Entry<String, Value> field : mapping.fields().entrySet()) {
                    if (first) {
                        out.append(' ');
                    } else {
                        indent(depth + 1);
                    }
                    field(field.getKey(), field.getValue(), depth + 1);
                    first = false;
                }
            } else {
                after(element, depth);
            }
        }
    }

    private void indent(int depth) {
        out.repeat("  ", depth);
    }

    private static String scalar(String text, int depth) {
        boolean misread = WORD.matcher(text).matches();
        if (!misread && SIMPLE.matcher(text).matches()) {
            return text;
        }
        return text.indexOf('\n') >= 0 && BLOCK.matcher(text).matches() ? block(text, depth + 1) : quoted(text);
    }

    /** Line by line; how many line ends it has after its last words is said by what follows the bar. */
    private static String block(String text, int depth) {
        String body = text.stripTrailing();
        String end = text.substring(body.length());
        if (!end.chars().allMatch(c -> c == '\n')) {
            return quoted(text);
        }
        String chomp = end.isEmpty() ? "-" : end.length() == 1 ? "" : "+";
        StringBuilder block = new StringBuilder("|").append(chomp);
        for (String line : body.split("\n", -1)) {
            block.append('\n');
            if (!line.isEmpty()) {
                block.repeat("  ", depth).append(line);
            }
        }
        return block.repeat("\n", Math.max(0, end.length() - 1)).toString();
    }

    /** In double quotes, where everything can be said. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (mustBeEscaped(c)) {
                        quoted.append(c > 0xFFFF ? "\\U%08X".formatted(c) : "\\u%04X".formatted(c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean mustBeEscaped(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
