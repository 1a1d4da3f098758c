package nl.leeratelier.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShippedContentTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STRANGE = "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq-";

    static Stream<String> files() {
        return Shipped.FILES.byPath().keySet().stream();
    }

    @Test
    void hasNoProblems() {
        assertThat(Shipped.READER.read(Shipped.FILES).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsToItsSchema(String path) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(Shipped.schema(path)).toString(), InputFormat.JSON);
        JsonNode fields = JSON.valueToTree(Shipped.fields(path));
        assertThat(schema.validate(fields)).isEmpty();
    }

    /** A field that nobody knows is answered with those that somebody does. Twice in each sort of place is enough. */
    @Test
    void hasSchemasThatNameTheFieldsThatReadersAskFor() {
        Map<String, Integer> places = new HashMap<>();
        Map<String, Schemas.Shape> planted = new HashMap<>();
        Map<String, byte[]> files = new TreeMap<>(Shipped.FILES.byPath());
        for (String path : files.keySet()) {
            Map<String, Object> document = Shipped.fields(path);
            String sort = Shipped.schema(path);
            new Schemas(schema(sort)).walk(document, (fields, shape) -> {
                if (places.merge(sort + shape.where() + shape.properties(), 1, Integer::sum) > 2) {
                    return;
                }
                String name = STRANGE + planted.size();
                planted.put(name, shape);
                fields.put(name, "x");
            });
            files.put(path, Shipped.withFields(path, document));
        }
        List<Problem> problems =
                Shipped.QUICK_READER.read(ContentFiles.of(files)).problems();
        Set<String> met = new HashSet<>();
        for (Problem problem : problems) {
            if (problem.what().startsWith("unknown field '" + STRANGE)) {
                String name = problem.what()
                        .substring("unknown field '".length(), problem.what().length() - 1);
                Set<String> known = new TreeSet<>(List.of(
                        problem.mend().substring("known here: ".length()).split(", ")));
                if (problem.place().file().endsWith(".md")) {
                    known.remove("body");
                }
                assertThat(planted.get(name).properties())
                        .as("%s of %s", planted.get(name).where(), problem.place())
                        .isEqualTo(known);
                met.add(name);
            }
        }
        assertThat(met).isEqualTo(planted.keySet());
    }

    @Test
    void hasSchemasThatRequireWhatReadersRequire() {
        Set<String> tried = new HashSet<>();
        List<String> differences = new ArrayList<>();
        for (String path : shortestFirst()) {
            String sort = Shipped.schema(path);
            Map<String, Object> document = Shipped.fields(path);
            new Schemas(schema(sort)).walk(document, (fields, shape) -> {
                for (String name : Set.copyOf(fields.keySet())) {
                    // One of each sort is enough. Without its kind a thing is read as another.
                    boolean isSort = name.equals("kind") || name.equals("type");
                    if (!isSort && tried.add(sort + shape.where() + " " + name)) {
                        Map<String, Object> before = new LinkedHashMap<>(fields);
                        fields.remove(name);
                        boolean missed =
                                Shipped.problemsWith(Shipped.QUICK_READER, path, Shipped.withFields(path, document))
                                        .stream()
                                        .filter(problem ->
                                                problem.place().file().equals(path))
                                        .anyMatch(problem -> problem.what().equals("field '" + name + "' is missing"));
                        if (missed != shape.required().contains(name)) {
                            differences.add(path + shape.where() + ": " + name + " is required: " + missed);
                        }
                        fields.clear();
                        fields.putAll(before);
                    }
                }
            });
        }
        assertThat(differences).isEmpty();
    }

    private static List<String> shortestFirst() {
        return Shipped.FILES.byPath().entrySet().stream()
                .sorted(Comparator.comparingInt(file -> file.getValue().length))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static JsonNode schema(String name) {
        Path file = Shipped.FOLDER.resolve("schemas").resolve(name + ".schema.json");
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError("There is no schema " + file, e);
        }
    }
}
