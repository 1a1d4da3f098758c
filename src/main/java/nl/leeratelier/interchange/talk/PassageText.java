package nl.leeratelier.interchange.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leeratelier.interchange.Note;

/** The words of a passage, and where it leads. What its story format would do with it is taken out and named. */
record PassageText(String text, List<Link> links, List<Note> notes) {

    /** A link; without words of its own it says the name of the passage. */
    record Link(String words, String target) {}

    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]]{1,2000})](?:\\[([^\\[\\]]{0,500})])?]");
    private static final Pattern GO_TO =
            Pattern.compile("\\(link-goto:\\s*\"([^\"]{1,500})\"(?:\\s*,\\s*\"([^\"]{1,500})\")?\\s*\\)");
    private static final Pattern LINKED = Pattern.compile(
            "<<(?:link|button)\\s+\"([^\"]{1,500})\"\\s+\"([^\"]{1,500})\"\\s*>>(?:\\s*<</(?:link|button)>>)?");
    private static final char GONE = '\uE002';
    private static final Pattern MACRO = Pattern.compile(
            "(?s)<<.{1,200}?>>|<%.{1,300}?%>|\\([a-z][a-z-]{1,30}:[^()]{0,500}(?:\\([^()]{0,200}\\)[^()]{0,300})*\\)");

    static PassageText of(String written) {
        List<Note> notes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        String text = linked(linked(written, GO_TO), LINKED);
        text = without(without(text, "<!--", "-->"), "/*", "*/");
        StringBuilder out = new StringBuilder();
        Matcher found = LINK.matcher(text);
        while (found.find()) {
            links.add(link(found.group(1)));
            if (found.group(2) != null && !found.group(2).isBlank()) {
                notes.add(Note.leftOut("macro", found.group(2)));
            }
            found.appendReplacement(out, "");
        }
        found.appendTail(out);
        return new PassageText(withoutMacros(out.toString(), notes), links, notes);
    }

    /** Links by a macro as links, where they stand. */
    private static String linked(String text, Pattern form) {
        return form.matcher(text).replaceAll(found -> {
            String words = found.group(1);
            String target = found.group(2) == null ? words : found.group(2);
            String link = words.replaceAll("[\\[\\]]", "") + "->" + target.replaceAll("[\\[\\]]", "");
            return Matcher.quoteReplacement("[[" + link + "]]");
        });
    }

    /** {@code words->target}, {@code target<-words}, {@code words|target} or the target alone. */
    private static Link link(String inside) {
        int right = inside.lastIndexOf("->");
        int left = inside.indexOf("<-");
        int bar = inside.indexOf('|');
        if (right >= 0) {
            return new Link(
                    inside.substring(0, right).strip(),
                    inside.substring(right + 2).strip());
        }
        if (left >= 0) {
            return new Link(
                    inside.substring(left + 2).strip(),
                    inside.substring(0, left).strip());
        }
        if (bar >= 0) {
            return new Link(
                    inside.substring(0, bar).strip(), inside.substring(bar + 1).strip());
        }
        return new Link(inside.strip(), inside.strip());
    }

    /** Words that depended on something stay, without the brackets around them. */
    private static String withoutMacros(String text, List<Note> notes) {
        String marked = MACRO.matcher(text.replace(GONE, ' ')).replaceAll(found -> {
            notes.add(Note.leftOut("macro", found.group()));
            return String.valueOf(GONE);
        });
        StringBuilder out = new StringBuilder();
        int open = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            boolean begins = c == '[' && i > 0 && marked.charAt(i - 1) == GONE;
            boolean ends = c == ']' && open > 0;
            open += begins ? 1 : ends ? -1 : 0;
            if (c != GONE && !begins && !ends) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private static String without(String text, String begin, String end) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        int at = text.indexOf(begin);
        while (at >= 0) {
            int close = text.indexOf(end, at + begin.length());
            if (close < 0) {
                break;
            }
            out.append(text, from, at);
            from = close + end.length();
            at = text.indexOf(begin, from);
        }
        return out.append(text.substring(from)).toString();
    }
}
