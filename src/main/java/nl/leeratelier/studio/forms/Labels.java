package nl.leeratelier.studio.forms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Shape.Group;
import nl.leeratelier.studio.forms.Shape.Sort;
import nl.leeratelier.ui.Translations;

/** What fields and their words are called in a language. What has no name of its own has that of all fields of that name. */
public record Labels(Translations translations, Locale locale) {

    private static final String ROOT = "studio-desk.";

    /** What a field is called. */
    public String field(Field field) {
        return find("field", field.keys(), "").orElse(field.name());
    }

    /** What is good to know when filling it in. */
    public Optional<String> help(Field field) {
        return find("help", field.keys(), "");
    }

    /** What one of the words of a field is called. */
    public String word(Field field, String word) {
        return find("word", field.keys(), "." + word).orElse(word);
    }

    /** Whether each number that fits has a name, so that it is chosen by that. */
    public boolean named(Field field, Shape.Number number) {
        return !number.each().isEmpty()
                && number.each().stream()
                        .allMatch(
                                words -> find("word", field.keys(), "." + words).isPresent());
    }

    /** What one part of a list is called. */
    public String part(Field list) {
        return find("part", list.keys(), "").orElseGet(() -> field(list));
    }

    /** One part of a list by its number, from 1, such as "Vraag 3". */
    public String part(Field list, int number) {
        String part = part(list);
        return part.substring(0, 1).toUpperCase(locale) + part.substring(1) + " " + number;
    }

    /** What a sort of part is called. */
    public String sort(Field list, Group each, Sort sort) {
        return ofSort("word", list, each, sort).orElse(sort.name());
    }

    /** What is good to know of a sort of part. */
    public Optional<String> help(Field list, Group each, Sort sort) {
        return ofSort("help", list, each, sort);
    }

    private Optional<String> ofSort(String what, Field list, Group each, Sort sort) {
        String by = each.sorts().flatMap(Shape.Sorts::by).orElse("sort");
        return find(what, Field.keys(list.path() + "." + by), "." + sort.name());
    }

    /** The names of the fields and parts on the way to a place, outermost first; ends where the form knows no further. */
    public List<String> way(Form form, Manuscript manuscript, Pointer at) {
        return Way.to(form, manuscript, at).stream()
                .map(step -> step.title()
                        .filter(title -> !title.isEmpty())
                        .orElseGet(() ->
                                step.isPart() ? part(step.field(), number(manuscript, step)) : field(step.field())))
                .toList();
    }

    private static int number(Manuscript manuscript, Way.Step step) {
        return manuscript.at(step.at()).flatMap(Arrangement::numbered).orElse(step.index() + 1);
    }

    /** What stands at a place, in words: several with a comma between them; yes and no for flags. */
    public String value(Field field, Value value) {
        return switch (value) {
            case Value.Literal literal
            when field.shape() instanceof Shape.Flag ->
                translations.text(locale, ROOT + (literal.written().equals("true") ? "yes" : "no"));
            case Value.Listing list ->
                list.elements().stream()
                        .map(element -> value(field, element))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
            case Value.Mapping part -> Way.title(part).orElse("");
            default -> {
                String words = Value.words(value).orElse("");
                yield field.shape() instanceof Shape.OneOf ? word(field, words) : words;
            }
        };
    }

    private Optional<String> find(String what, List<String> keys, String end) {
        return keys.stream()
                .map(key -> ROOT + what + "." + key + end)
                .filter(translations::knows)
                .findFirst()
                .map(key -> translations.text(locale, key));
    }
}
