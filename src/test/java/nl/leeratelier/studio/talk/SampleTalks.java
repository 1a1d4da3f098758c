package nl.leeratelier.studio.talk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.leeratelier.content.Problems;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Manuscript.Format;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.templates.Template;

/** Talks to draw and to write on. */
public final class SampleTalks {

    private SampleTalks() {}

    /** What is written in YAML. */
    public static Manuscript written(String yaml) {
        return Manuscript.read("talk.yaml", yaml.getBytes(StandardCharsets.UTF_8), new Problems())
                .orElseThrow();
    }

    /** Everything that ships. */
    public static List<Manuscript> shipped() {
        try (Stream<Path> files = Files.walk(Path.of("content/programmes"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("gesprek-"))
                    .sorted()
                    .map(SampleTalks::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manuscript read(Path file) {
        try {
            return Manuscript.read("x.yaml", Files.readAllBytes(file), new Problems())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of ten moments that mostly lead down, with every text in place. */
    public static Manuscript large(int moments) {
        Random random = new Random(moments);
        List<Value> nodes = new ArrayList<>();
        for (int n = 0; n < moments; n++) {
            List<Value> choices = new ArrayList<>();
            for (int c = 0; c < 3; c++) {
                int below = (n / 10 + 1) * 10 + (n + random.nextInt(3)) % 10;
                boolean back = random.nextInt(20) == 0;
                String go = back ? "n" + random.nextInt(n + 1) : below < moments ? "n" + below : "end";
                choices.add(choice("n" + n + "c" + c, go));
            }
            // Each row is entered from its first moment too, so that everything can be reached.
            if (n % 10 < 9 && n + 1 < moments) {
                choices.add(choice("n" + n + "c3", "n" + (n + 1)));
            }
            Map<String, Value> fields = new LinkedHashMap<>();
            fields.put("id", Value.text("n" + n));
            fields.put("speaker", Value.text("sam"));
            fields.put("line", Value.text("Ik weet niet of ik dat wil vertellen, want het is nogal wat (" + n + ")."));
            fields.put("body", Value.text("Kijkt naar het raam."));
            fields.put("thought", Value.text("Als ik nu niets zeg, gaat het misschien vanzelf weer over."));
            fields.put("mood", Value.text("worried"));
            fields.put("choices", new Value.Listing(choices));
            nodes.add(new Value.Mapping(fields));
        }
        Value.Mapping root = Template.newTalk("groot", "Een groot gesprek").root();
        return new Manuscript(
                Format.YAML, root.with("start", Value.text("n0")).with("nodes", new Value.Listing(nodes)));
    }

    private static Value choice(String id, String go) {
        Map<String, Value> choice = new LinkedHashMap<>();
        choice.put("id", Value.text(id));
        choice.put("words", Value.text("Ik hoor dat het je raakt. Wil je vertellen hoe dat bij jullie gaat?"));
        choice.put("effects", Value.Listing.of(List.of("vertrouwen +5", "veiligheid -5")));
        choice.put(
                "felt",
                new Value.Listing(List.of(new Value.Mapping(Map.of(
                        "who",
                        Value.text("sam"),
                        "feeling",
                        Value.text("gehoord"),
                        "thought",
                        Value.text("Ze vraagt door."))))));
        choice.put("why", Value.text("Je vraagt door zonder in te vullen, en laat het tempo aan de ouder."));
        choice.put("sources", Value.Listing.of(List.of("A-3.4a")));
        choice.put("to", Value.text(go));
        return new Value.Mapping(choice);
    }

    /** As unfinished as can be: ways to nowhere, ids left out or used twice, loops, lists that are none. */
    public static Manuscript random(long seed) {
        Random random = new Random(seed);
        int moments = random.nextInt(40);
        List<Value> nodes = new ArrayList<>();
        for (int n = 0; n < moments; n++) {
            nodes.add(random.nextInt(15) == 0 ? Value.text("los") : moment(random, moments));
        }
        List<Value> endings = new ArrayList<>();
        for (int e = 0; e < random.nextInt(4); e++) {
            endings.add(new Value.Mapping(Map.of("id", Value.text("m" + random.nextInt(5)))));
        }
        Map<String, Value> root = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            root.put("start", Value.text("m" + random.nextInt(moments + 2)));
        }
        if (random.nextInt(20) > 0) {
            root.put("nodes", new Value.Listing(nodes));
        }
        root.put("endings", random.nextInt(10) == 0 ? Value.text("?") : new Value.Listing(endings));
        return new Manuscript(Format.YAML, new Value.Mapping(root));
    }

    private static Value moment(Random random, int moments) {
        Map<String, Value> moment = new LinkedHashMap<>();
        if (random.nextInt(12) > 0) {
            moment.put("id", Value.text("m" + random.nextInt(moments + 3)));
        }
        if (random.nextBoolean()) {
            moment.put("line", Value.text("Zegt u het maar " + random.nextInt()));
        }
        switch (random.nextInt(5)) {
            case 0 -> moment.put("pause", new Value.Mapping(Map.of("to", to(random, moments))));
            case 1 ->
                moment.put("open", new Value.Mapping(Map.of("prompt", Value.text("?"), "to", to(random, moments))));
            default -> {
                List<Value> choices = new ArrayList<>();
                for (int c = 0; c < random.nextInt(5); c++) {
                    choices.add(
                            random.nextInt(6) == 0
                                    ? new Value.Mapping(Map.of())
                                    : new Value.Mapping(Map.of(
                                            "id", Value.text("c" + random.nextInt(200)), "to", to(random, moments))));
                }
                moment.put("choices", new Value.Listing(choices));
            }
        }
        return new Value.Mapping(moment);
    }

    private static Value to(Random random, int moments) {
        return switch (random.nextInt(5)) {
            case 0 -> Value.text("end");
            case 1 ->
                new Value.Listing(List.of(
                        new Value.Mapping(Map.of(
                                "if",
                                Value.Listing.of(List.of("v >= 3")),
                                "go",
                                Value.text("m" + random.nextInt(moments + 3)))),
                        new Value.Mapping(Map.of("go", Value.text("m" + random.nextInt(moments + 3))))));
            default -> Value.text("m" + random.nextInt(moments + 3));
        };
    }
}
