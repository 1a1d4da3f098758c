package nl.leeratelier.learning.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Source;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.content.Sources;
import org.springframework.web.util.HtmlUtils;

/**
 * Turns the citations of a text into small numbers; each opens a note with the document, the place and what it says. The
 * note is the browser's own popover: it works by keyboard, closes with Escape, and needs neither script nor server.
 *
 * <p>Numbers follow first use over all texts given to one instance. Put {@link #notes()} on the page once, after the texts.
 * The HTML depends on nothing but the texts, the sources and the two words, so it may be kept and shared.
 */
public final class SourceMarks {

    /** The word before, if it is not too long to stay with its mark on a narrow screen; the keys; what closes the sentence. */
    private static final Pattern CITED =
            Pattern.compile("((?<![^\\s>])[^\\s<>]{1,24})?\\s*((?:<span class=\"cite\">[^<]*</span>)+)([.,;:!?)’”]*)");

    private static final Pattern KEY = Pattern.compile(">([^<]+)</span>");

    private final Sources sources;
    private final String prefix;
    private final String unconfirmed;
    private final List<Source> used = new ArrayList<>();

    /**
     * Marks for the texts of one part of a page.
     *
     * @param prefix begins the ids of the notes: differs from every other on the page
     * @param unconfirmed what to say of a source that was not confirmed
     */
    public SourceMarks(Sources sources, String prefix, String unconfirmed) {
        this.sources = sources;
        this.prefix = prefix;
        this.unconfirmed = unconfirmed;
    }

    /** The text's sanitised HTML with marks; a citation of an unknown source leaves nothing. */
    public String html(MarkdownText text) {
        return CITED.matcher(text.html()).replaceAll(run -> Matcher.quoteReplacement(marked(run)));
    }

    /** The notes that the marks so far open. */
    public String notes() {
        return used.stream().map(this::note).collect(Collectors.joining());
    }

    /** The sources marked so far, by number. */
    public List<Source> used() {
        return List.copyOf(used);
    }

    /** What a note says, for a list of sources on the page. */
    public String describe(Source source) {
        var document = source.document();
        String title = escape(document.title());
        String name = document.url()
                .filter(url -> url.startsWith("https://"))
                .map(url -> "<a href=\"" + escape(url) + "\" target=\"_blank\" rel=\"noopener\">" + title + "</a>")
                .orElse(title);
        String place = source.place().isBlank() ? "" : ", " + escape(source.place());
        String warning = source.confirmed() ? "" : "<span class=\"pill tone-warn\">" + escape(unconfirmed) + "</span>";
        return "<cite>" + name + "</cite><span class=\"source-place\">" + place + "</span><p>" + escape(source.says())
                + "</p>" + warning;
    }

    /** The mark comes after what closes the sentence, as a note number does, and never begins a line on its own. */
    private String marked(MatchResult run) {
        String word = run.group(1) == null ? "" : run.group(1);
        List<String> marks = new ArrayList<>(marks(run.group(2)));
        if (marks.isEmpty()) {
            return word + run.group(3);
        }
        marks.set(0, word + run.group(3) + marks.getFirst());
        return "<span class=\"marks\">" + String.join("</span><span class=\"marks\">", marks) + "</span>";
    }

    private List<String> marks(String keys) {
        return KEY.matcher(keys)
                .results()
                .map(match -> sources.find(new SourceKey(match.group(1))))
                .flatMap(Optional::stream)
                .distinct()
                .map(this::mark)
                .toList();
    }

    private String mark(Source source) {
        if (!used.contains(source)) {
            used.add(source);
        }
        int number = used.indexOf(source) + 1;
        String place = source.place().isBlank() ? "" : ", " + source.place();
        return "<button type=\"button\" class=\"mark\" popovertarget=\"" + id(source) + "\" aria-label=\"" + number
                + ": " + escape(source.document().title() + place) + "\">" + number + "</button>";
    }

    private String note(Source source) {
        return "<aside popover class=\"source-note\" id=\"" + id(source) + "\">" + describe(source) + "</aside>";
    }

    private String id(Source source) {
        return prefix + "-" + source.key().value();
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
