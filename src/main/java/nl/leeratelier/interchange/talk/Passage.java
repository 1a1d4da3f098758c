package nl.leeratelier.interchange.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A passage as it stands in a file. */
record Passage(String name, List<String> tags, String place, String text) {

    private static final Pattern HEAD = Pattern.compile(
            "::\\s*((?:[^\\[{\\\\]++|\\\\.){0,200}+)(?:\\[((?:[^\\]\\\\]++|\\\\.){0,200}+)])?\\s*(\\{.*})?\\s*");

    /** All passages of a text; what stands before the first belongs to none. */
    static List<Passage> all(String text) {
        List<Passage> all = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        String head = "";
        for (String line : text.split("\\R", -1)) {
            if (line.startsWith("::")) {
                add(head, body, all);
                head = line;
                body.setLength(0);
            } else {
                body.append(line).append('\n');
            }
        }
        add(head, body, all);
        return all;
    }

    private static void add(String head, StringBuilder body, List<Passage> all) {
        if (head.isEmpty()) {
            return;
        }
        Matcher read = HEAD.matcher(head);
        boolean known = read.matches();
        String name = unescaped(known ? read.group(1) : head.substring(2)).strip();
        String tags = known && read.group(2) != null ? read.group(2) : "";
        String place = known && read.group(3) != null ? read.group(3) : "";
        if (!name.isEmpty()) {
            all.add(new Passage(
                    name,
                    Stream.of(unescaped(tags).split("\\s+"))
                            .filter(tag -> !tag.isEmpty())
                            .toList(),
                    place,
                    body.toString().strip()));
        }
    }

    boolean hasPlace() {
        return place.contains("position");
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }
}
