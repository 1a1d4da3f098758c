package nl.leeratelier.studio.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;

/**
 * What a template says to its author: the sentences that stand between {@code ⟦} and {@code ⟧} in its file. The author gets them
 * without these marks, and each of them has to go before anybody reads the activity.
 */
public final class Instructions {

    private static final Pattern MARKED = Pattern.compile("⟦([^⟦⟧]+)⟧");

    /** Of every template: what is copied from one into another is found too. */
    private static final List<String> ALL = Stream.concat(Stream.of(Template.NEW_TALK), Template.files())
            .flatMap(resource -> MARKED.matcher(Template.asWritten(resource).text())
                    .results()
                    .map(MatchResult::group))
            .map(marked -> onOneLine(taken(marked)))
            .distinct()
            .toList();

    private Instructions() {}

    /**
     * A sentence that the author still has to replace.
     *
     * @param at the text it stands in
     */
    public record Left(Pointer at, String sentence) {}

    /** What is left of the templates in an activity, in the order of its fields. */
    public static List<Left> in(Manuscript activity) {
        List<Left> left = new ArrayList<>();
        find(activity.root(), Pointer.ROOT, left);
        return List.copyOf(left);
    }

    private static void find(Value value, Pointer at, List<Left> left) {
        switch (value) {
            case Value.Text text -> {
                String words = onOneLine(text.text());
                ALL.stream()
                        .filter(words::contains)
                        .map(sentence -> new Left(at, sentence))
                        .forEach(left::add);
            }
            case Value.Literal ignored -> {}
            case Value.Mapping mapping -> mapping.fields().forEach((name, inner) -> find(inner, at.to(name), left));
            case Value.Listing list -> {
                List<String> steps = Pointer.steps(list);
                for (int index = 0; index < steps.size(); index++) {
                    find(list.elements().get(index), at.to(steps.get(index)), left);
                }
            }
        }
    }

    /** Without the marks. */
    static Value.Mapping taken(Value.Mapping marked) {
        Value.Mapping plain = marked;
        for (var field : marked.fields().entrySet()) {
            plain = plain.with(field.getKey(), taken(field.getValue()));
        }
        return plain;
    }

    private static Value taken(Value value) {
        return switch (value) {
            case Value.Text text -> Value.text(taken(text.text()));
            case Value.Literal literal -> literal;
            case Value.Mapping mapping -> taken(mapping);
            case Value.Listing list ->
                new Value.Listing(
                        list.elements().stream().map(Instructions::taken).toList());
        };
    }

    private static String taken(String words) {
        return MARKED.matcher(words).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(found.group(1)));
    }

    private static String onOneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
