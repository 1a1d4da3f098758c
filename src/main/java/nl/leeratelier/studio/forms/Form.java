package nl.leeratelier.studio.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * What can be filled in of content of one kind.
 *
 * @param kind {@code programme}, {@code module}, or the kind of an activity
 */
public record Form(String kind, Shape.Group root) {

    /** The kinds that there are forms for. */
    public static final List<String> KINDS =
            List.of("programme", "module", "reading", "quiz", "casestudy", "roleplay", "dilemma", "survey", "measure");

    private static final Map<String, Form> READ = new ConcurrentHashMap<>();

    /** The form of a kind; empty when nobody knows the kind. Read once and shared. */
    public static Optional<Form> of(String kind) {
        return KINDS.contains(kind) || kind.equals("translation")
                ? Optional.of(READ.computeIfAbsent(kind, Form::read))
                : Optional.empty();
    }

    private static Form read(String kind) {
        try (InputStream schema = Form.class.getResourceAsStream("/schemas/" + kind + ".schema.json")) {
            if (schema == null) {
                throw new IllegalStateException("There is no schema of " + kind);
            }
            return new Form(kind, new SchemaReader(JsonMapper.builder().build().readTree(schema)).read(kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Visits every field, those of parts and groups after the one that holds them. */
    public void visit(Consumer<Field> visitor) {
        visit(root, visitor);
    }

    private static void visit(Shape shape, Consumer<Field> visitor) {
        switch (shape) {
            case Shape.Group group ->
                group.all().forEach(field -> {
                    visitor.accept(field);
                    visit(field.shape(), visitor);
                });
            case Shape.Parts parts -> visit(parts.each(), visitor);
            case Shape.Criteria criteria -> visit(criteria.own(), visitor);
            case Shape.Looks looks -> visit(looks.group(), visitor);
            default -> {}
        }
    }
}
