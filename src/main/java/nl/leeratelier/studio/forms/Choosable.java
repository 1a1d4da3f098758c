package nl.leeratelier.studio.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Programme;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;

/**
 * Something that a reference may name.
 *
 * @param id what is written
 * @param words what an author reads
 */
public record Choosable(String id, String words) {

    private static final Pattern MARKED = Pattern.compile("\\{\\{([a-z0-9-]+)(?:=[a-z0-9-]+)?\\|([^{}|]*)}}");
    private static final Pointer WEIGHED_BY = Pointer.ROOT.to("weighing").to("framework");

    /**
     * What can be chosen in a field.
     *
     * @param at the field
     */
    public static List<Choosable> of(
            Target target, Pointer at, Manuscript manuscript, Library library, Programme programme) {
        return switch (target) {
            case Target.Within within ->
                within.lists().stream()
                        .flatMap(list -> parts(manuscript.root(), List.of(list.split("/"))))
                        .toList();
            case Target.Beside beside ->
                elements(manuscript.at(at.parent().parent().parent().to(beside.list())))
                        .toList();
            case Target.OfKind kind ->
                programme.activities().stream()
                        .filter(activity -> activity.head().kind().equals(kind.kind()))
                        .filter(activity -> !manuscript.root().words("id").equals(Optional.of(activity.id())))
                        .map(activity -> new Choosable(activity.id(), activity.title()))
                        .toList();
            case Target.FrameworkOf kind -> frameworks(kind.kind(), library);
            case Target.Named named -> named(named, at, manuscript, library, programme);
        };
    }

    private static List<Choosable> named(
            Target.Named named, Pointer at, Manuscript manuscript, Library library, Programme programme) {
        Pointer beside = at.parent();
        return switch (named) {
            case CRITERIA ->
                manuscript
                        .words(beside.to("rubric"))
                        .or(() -> manuscript.root().words("rubric"))
                        .flatMap(id -> library.framework(id, Framework.Rubric.class))
                        .map(rubric -> rubric.criteria().stream()
                                .map(criterion -> new Choosable(criterion.id(), criterion.title()))
                                .toList())
                        .orElse(List.of());
            case STATEMENTS ->
                manuscript
                        .words(beside.to("framework"))
                        .flatMap(id -> library.framework(id, Framework.Statements.class))
                        .map(framework -> framework.statements().stream()
                                .map(statement -> new Choosable(statement.id(), statement.text()))
                                .toList())
                        .orElse(List.of());
            case MARKED -> marked(manuscript.words(beside.to("text")).orElse(""));
            case QUESTIONS ->
                manuscript
                        .words(WEIGHED_BY)
                        .flatMap(id -> library.framework(id, Framework.Afwegingskader.class))
                        .map(framework -> framework.questions().stream()
                                .map(question -> new Choosable(
                                        String.valueOf(question.number()), question.number() + ". " + question.label()))
                                .toList())
                        .orElse(List.of());
            case FILES -> files(manuscript, programme);
            case FOLDERS -> folders(programme);
        };
    }

    private static List<Choosable> marked(String text) {
        List<Choosable> found = new ArrayList<>();
        Matcher matcher = MARKED.matcher(text);
        while (matcher.find()) {
            found.add(new Choosable(matcher.group(1), matcher.group(2)));
        }
        return found;
    }

    /** The activities of the module, in their order. */
    private static List<Choosable> files(Manuscript module, Programme programme) {
        String id = module.root().words("id").orElse("");
        return programme.modules().stream()
                .filter(one -> one.id().equals(id))
                .flatMap(one -> one.activities().stream())
                .map(activity -> {
                    String file = activity.head().place().file();
                    String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
                    return new Choosable(name, activity.title());
                })
                .toList();
    }

    private static List<Choosable> folders(Programme programme) {
        return programme.modules().stream()
                .map(module -> {
                    String[] steps = module.place().file().split("/");
                    return new Choosable(steps.length < 2 ? module.id() : steps[steps.length - 2], module.title());
                })
                .toList();
    }

    private static List<Choosable> frameworks(String kind, Library library) {
        Class<? extends Framework> sort = switch (kind) {
            case "rubric" -> Framework.Rubric.class;
            case "statements" -> Framework.Statements.class;
            case "afwegingskader" -> Framework.Afwegingskader.class;
            default -> Framework.class;
        };
        return library.frameworks().stream()
                .filter(sort::isInstance)
                .map(framework -> new Choosable(framework.id(), framework.title()))
                .toList();
    }

    /** The parts of the lists that these names lead to; an {@code *} stands for every part of a list. */
    private static Stream<Choosable> parts(Value value, List<String> names) {
        if (names.isEmpty()) {
            return value instanceof Value.Mapping part && part.words("id").isPresent()
                    ? Stream.of(choosable(part))
                    : elements(Optional.of(value));
        }
        List<String> rest = names.subList(1, names.size());
        if (names.getFirst().equals("*")) {
            return value instanceof Value.Listing list
                    ? list.elements().stream().flatMap(element -> parts(element, rest))
                    : Stream.empty();
        }
        return Pointer.of(names.getFirst()).in(value).stream().flatMap(inner -> parts(inner, rest));
    }

    private static Stream<Choosable> elements(Optional<Value> list) {
        return list.stream()
                .flatMap(value -> value instanceof Value.Listing listing
                        ? listing.elements().stream()
                        : Arrays.<Value>stream(new Value[0]))
                .flatMap(value -> value instanceof Value.Mapping part ? Stream.of(part) : Stream.empty())
                .filter(part -> part.words("id").isPresent())
                .map(Choosable::choosable);
    }

    private static Choosable choosable(Value.Mapping part) {
        String id = part.words("id").orElse("");
        return new Choosable(id, Way.title(part).orElse(id));
    }
}
