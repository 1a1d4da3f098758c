package nl.leeratelier.studio.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.content.Problems;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;

/**
 * A skeleton that shows how an activity of its kind is done. What only the author can know is left out, so that the checker asks for
 * it; everything else is as the checker wants it.
 */
public enum Template {
    DENIAL("roleplay", "ontkenning.yaml"),
    FIVE_STEPS("casestudy", "vijf-stappen.yaml"),
    STEP_QUIZ("quiz", "toets-stap.yaml"),
    TEXT("reading", "lezen.md"),
    DILEMMA("dilemma", "dilemma.yaml"),
    SURVEY("survey", "vragenlijst.yaml");

    /** The kinds of activity that can be written, in the order in which they are offered. */
    public static final List<String> KINDS =
            List.of("roleplay", "casestudy", "reading", "quiz", "dilemma", "survey", "measure");

    /** The file of the smallest talk. */
    static final String NEW_TALK = "/studio/new-talk.yaml";

    /** The kind of a case study. */
    public static final String CASE = "casestudy";

    private final String kind;
    private final String file;

    Template(String kind, String file) {
        this.kind = kind;
        this.file = file;
    }

    /** The kind of activity. */
    public String kind() {
        return kind;
    }

    /** The key of its name; with {@code .about} behind it, of what it holds. */
    public String key() {
        return "studio.template." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The skeletons of a kind. */
    public static List<Template> of(String kind) {
        return Arrays.stream(values())
                .filter(template -> template.kind.equals(kind))
                .toList();
    }

    /** The skeleton under a name of its own. */
    public Manuscript manuscript(String id, String title) {
        return named(read(resource()), id, title);
    }

    private String resource() {
        return "/studio/templates/" + file;
    }

    /** The files of all of them. */
    static Stream<String> files() {
        return Arrays.stream(values()).map(Template::resource);
    }

    /** The smallest talk that shows how one is written. */
    public static Manuscript newTalk(String id, String title) {
        return named(read(NEW_TALK), id, title);
    }

    /** An activity of which nothing is written yet but what it is called. */
    public static Manuscript blank(String kind, String id, String title) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("id", Value.text(id));
        fields.put("kind", Value.text(kind));
        fields.put("title", Value.text(title));
        return new Manuscript(Manuscript.Format.of(kind), new Value.Mapping(fields));
    }

    /** The same under another name. */
    public static Manuscript named(Manuscript manuscript, String id, String title) {
        return new Manuscript(
                manuscript.format(),
                manuscript.root().with("id", Value.text(id)).with("title", Value.text(title)));
    }

    private static Manuscript read(String resource) {
        Manuscript written = asWritten(resource);
        return new Manuscript(written.format(), Instructions.taken(written.root()));
    }

    /** A manuscript that ships with the program, with the marks around what it says to its author. */
    static Manuscript asWritten(String resource) {
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            byte[] bytes = Optional.ofNullable(in).orElseThrow().readAllBytes();
            return Manuscript.read(resource, bytes, new Problems()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
