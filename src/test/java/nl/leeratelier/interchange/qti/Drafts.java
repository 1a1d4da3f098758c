package nl.leeratelier.interchange.qti;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;

/** Quizzes as they may be while somebody writes them: finished, half finished, and with anything in any field. */
final class Drafts {

    private static final String PICTURE = "picture:" + "0f".repeat(32);
    private static final List<String> TYPES = List.of(
            "single",
            "multiple",
            "true-false",
            "ordering",
            "matching",
            "categorising",
            "hotspot",
            "mark-words",
            "gaps",
            "short",
            "open",
            "",
            "onzin");
    private static final List<String> IDS =
            List.of("a", "b", "1c", "d-e", "x y", "é", "A", "_f", "a/b", "..", "RESPONSE", "SCORE");
    private static final List<String> WORDS = List.of(
            "Wat doe je?",
            "",
            " ",
            "<b>&\"' een < twee",
            "Eerst dit.\n\nDan dat.\nEn zo.",
            "# Kop\n\n3. drie\n4. vier\n\n- los",
            "![Een kring](" + PICTURE + ") en ![](" + PICTURE + ")",
            "[hier](https://example.nl/a?b=c&d) of [daar](javascript:x) of [bel](tel:0800-2000)",
            "| a | b |\n|---|:-:|\n| 1 | 2 |",
            "Zie [A-3.5b].\u0001\uFFFF\uD800",
            "> aangehaald\n\n```\ncode\n```\n\n---\n\nregel\\\neinde",
            "<div>html</div>\n\ntekst <i>zo</i>",
            "6",
            "-0,5",
            "1e400000");

    private final Random random;

    private Drafts(long seed) {
        random = new Random(seed);
    }

    /** A quiz; the same for the same seed. */
    static Manuscript quiz(long seed) {
        Drafts drafts = new Drafts(seed);
        Map<String, Value> quiz = new LinkedHashMap<>();
        drafts.maybe(quiz, "id", () -> drafts.one(IDS));
        quiz.put("kind", Value.text("quiz"));
        drafts.maybe(quiz, "title", drafts::words);
        drafts.maybe(quiz, "scenarios", () -> drafts.list("title", "text"));
        drafts.maybe(quiz, "items", drafts::items);
        drafts.maybe(quiz, "bank", drafts::items);
        return new Manuscript(Manuscript.Format.YAML, new Value.Mapping(quiz));
    }

    private Value items() {
        List<Value> items = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Map<String, Value> item = new LinkedHashMap<>();
            maybe(item, "id", () -> one(IDS));
            maybe(item, "type", () -> one(TYPES));
            maybe(item, "scenario", () -> one(IDS));
            for (String field : List.of("prompt", "explanation", "number", "tolerance", "rubric")) {
                maybe(item, field, this::words);
            }
            maybe(item, "answer", () -> one(List.of("true", "false", "misschien")));
            maybe(item, "text", this::marked);
            maybe(item, "options", () -> list("text", "why", "correct"));
            maybe(item, "elements", () -> list("text", "category"));
            maybe(item, "categories", () -> list("text"));
            maybe(item, "pairs", () -> list("left", "right"));
            maybe(item, "labels", () -> list("text"));
            maybe(item, "gaps", () -> list("options", "accepted", "number", "typos"));
            maybe(item, "criteria", () -> list("title", "behaviour"));
            for (String field : List.of("accepted", "models", "correct", "units")) {
                maybe(item, field, this::several);
            }
            items.add(new Value.Mapping(item));
        }
        return new Value.Listing(items);
    }

    private Value.Listing list(String... fields) {
        List<String> ids = new ArrayList<>(IDS);
        Collections.shuffle(ids, random);
        List<Value> list = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Map<String, Value> part = new LinkedHashMap<>();
            part.put("id", Value.text(ids.get(i)));
            for (String field : fields) {
                maybe(part, field, () -> switch (field) {
                    case "correct", "typos" -> one(List.of("true", "false"));
                    case "category" -> one(IDS);
                    case "options" -> list("text", "correct");
                    case "accepted" -> several();
                    default -> words();
                });
            }
            list.add(new Value.Mapping(part));
        }
        return new Value.Listing(list);
    }

    private Value marked() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            String id = IDS.get(random.nextInt(IDS.size()));
            text.append(
                    switch (random.nextInt(4)) {
                        case 0 -> "{{" + id + "}}";
                        case 1 -> "{{" + id + "|woorden & meer}}";
                        case 2 -> "{{" + id + "=" + IDS.get(random.nextInt(IDS.size())) + "|zo}}";
                        default -> WORDS.get(random.nextInt(WORDS.size()));
                    });
        }
        return Value.text(text.toString());
    }

    private Value several() {
        List<String> several = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            List<String> from = random.nextBoolean() ? WORDS : IDS;
            several.add(from.get(random.nextInt(from.size())));
        }
        return Value.Listing.of(several);
    }

    private Value words() {
        return one(WORDS);
    }

    private Value one(List<String> of) {
        return Value.text(of.get(random.nextInt(of.size())));
    }

    private void maybe(Map<String, Value> of, String field, Supplier<Value> value) {
        if (random.nextInt(10) < 8) {
            of.put(field, value.get());
        }
    }
}
