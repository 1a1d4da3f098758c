package nl.leeratelier.interchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Problems;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.Report;
import nl.leeratelier.interchange.archive.Archive;
import nl.leeratelier.interchange.own.ContentZip;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QtiExportTest {

    /** What QTI has no place for; the report of the export says so of each. */
    private static final Set<String> OURS_ALONE =
            Set.of("step", "level", "findings", "sources", "scored", "typos", "units");

    @TempDir
    Path folder;

    @Test
    void everyShippedQuizComesBackWithAllThatBothKnow() throws Exception {
        List<Manuscript> quizzes = ContentZip.manuscripts(ContentFiles.in(Path.of("content"))).values().stream()
                .filter(manuscript ->
                        manuscript.root().words("kind").filter("quiz"::equals).isPresent())
                .toList();
        assertThat(quizzes).hasSizeGreaterThan(5);
        for (Manuscript quiz : quizzes) {
            assertSame(quiz);
        }
    }

    @Test
    void everyTypeOfItemComesBack() throws Exception {
        assertSame(quiz(ALL));
    }

    @Test
    void saysWhatQtiCannotSay() {
        QtiExport export = QtiExport.of(quiz(ALL));
        assertThat(export.report().parts().getFirst().notes())
                .contains(Note.leftOut("setting", "passMark: 70"), Note.leftOut("draw"));
        assertThat(notes(export, "kort")).contains(Note.leftOut("units", "weken"), Note.leftOut("typos"));
        assertThat(notes(export, "enkel"))
                .containsExactly(
                        Note.leftOut("tag-step", "3"),
                        Note.leftOut("tag-level", "applied"),
                        Note.leftOut("tag-sources", "A-B2.3, A-3.5b"));
        assertThat(notes(export, "woorden")).contains(Note.changed("mark-words"));
        assertThat(export.report().count(Report.Verdict.NOT_SUPPORTED)).isZero();
    }

    @Test
    void makesTheSameBytesForTheSameQuiz() {
        assertThat(QtiExport.of(quiz(ALL)).archive())
                .isEqualTo(QtiExport.of(quiz(ALL)).archive());
    }

    @Test
    void exportsWhatIsNotFinished() throws Exception {
        Manuscript half = quiz(
                "items:\n  - { id: a }\n  - { id: b, type: gaps, text: 'x {{y}} {{' }\n  - { id: 1c, type: single, prompt: '<b>&' }\n");
        assertThat(read(QtiExport.of(half).archive()).works()).hasSize(1);
    }

    private void assertSame(Manuscript quiz) throws Exception {
        Imported imported = read(QtiExport.of(quiz).archive());
        assertThat(imported.works()).hasSize(1);
        Value.Mapping back = imported.works().getFirst().manuscript().root();
        List<Value> sent = new ArrayList<>(quiz.root().elements("items"));
        sent.addAll(quiz.root().elements("bank"));
        List<Value> came = back.elements("items");
        assertThat(came).hasSameSizeAs(sent);
        for (int i = 0; i < sent.size(); i++) {
            Value.Mapping item = (Value.Mapping) sent.get(i);
            if (!item.words("type").orElse("").equals("mark-words")) {
                assertThat(shared((Value.Mapping) came.get(i)))
                        .as(item.words("id").orElse(""))
                        .isEqualTo(shared(item));
            }
        }
        assertThat(texts(back.elements("scenarios")))
                .isEqualTo(texts(quiz.root().elements("scenarios")));
    }

    /** Without what is ours alone, and Markdown as it is shown. */
    private static Value shared(Value.Mapping item) {
        Map<String, Value> fields = new LinkedHashMap<>();
        boolean framework = item.words("rubric").isPresent();
        item.fields().forEach((name, value) -> {
            boolean own = OURS_ALONE.contains(name) || name.equals("rubric") || (framework && name.equals("criteria"));
            if (name.equals("explanation")) {
                fields.put(name, Value.text(shown(item.words(name).orElse(""))));
            } else if (name.equals("gaps")) {
                fields.put(
                        name,
                        new Value.Listing(item.elements(name).stream()
                                .map(gap -> withoutReasons((Value.Mapping) gap))
                                .toList()));
            } else if (!own) {
                fields.put(name, flagged(value));
            }
        });
        Value.Mapping same = new Value.Mapping(fields);
        boolean both = item.words("number").isPresent() && item.find("accepted").isPresent();
        return both ? withoutReasons(same) : same;
    }

    private static Value withoutReasons(Value.Mapping gap) {
        List<Value> accepted = new ArrayList<>(gap.elements("accepted"));
        gap.words("number").ifPresent(number -> accepted.add(Value.text(number)));
        Value.Mapping typed = gap.without("typos").without("number").without("tolerance");
        Value.Mapping bare = accepted.isEmpty() ? typed : typed.with("accepted", new Value.Listing(accepted));
        return gap.find("options").isEmpty()
                ? bare
                : bare.with(
                        "options",
                        new Value.Listing(gap.elements("options").stream()
                                .map(option -> (Value) ((Value.Mapping) option).without("why"))
                                .toList()));
    }

    /** That an option is not right may be said or not. */
    private static Value flagged(Value value) {
        return switch (value) {
            case Value.Listing list ->
                new Value.Listing(
                        list.elements().stream().map(QtiExportTest::flagged).toList());
            case Value.Mapping mapping
            when mapping.words("correct").filter("false"::equals).isPresent() -> mapping.without("correct");
            default -> value;
        };
    }

    private static List<String> texts(List<Value> scenarios) {
        return scenarios.stream()
                .map(one -> (Value.Mapping) one)
                .map(one -> one.words("id").orElse("")
                        + one.words("title").orElse("")
                        + shown(one.words("text").orElse("")))
                .toList();
    }

    private static String shown(String markdown) {
        String html = MarkdownText.of(markdown).html();
        return Jsoup.parseBodyFragment(html.replaceAll("\\s+", " "))
                .body()
                .html()
                .replaceAll("\\s+", " ");
    }

    private static List<Note> notes(QtiExport export, String id) {
        return export.report().parts().stream()
                .filter(part -> part.name().equals(id))
                .findFirst()
                .orElseThrow()
                .notes();
    }

    private Imported read(byte[] bytes) throws Exception {
        try (Archive archive = Archive.open(Files.write(folder.resolve("out.zip"), bytes))) {
            return QtiPackage.read(archive, "x");
        }
    }

    /** A quiz with one item of each type, and two short ones. */
    static Manuscript all() {
        return quiz(ALL);
    }

    static Manuscript quiz(String yaml) {
        Problems problems = new Problems();
        Manuscript quiz = Manuscript.read("q.yaml", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problems.all()));
        return quiz;
    }

    private static final String ALL = """
            id: alles
            kind: quiz
            title: Alles & meer
            passMark: 70
            scenarios:
              - { id: noor, title: 'Noor "7"', text: "Noor is **vaak** alleen.\\n\\n- dinsdag\\n- donderdag" }
            draw: [{ count: 1 }]
            items:
              - id: enkel
                scenario: noor
                type: single
                step: 3
                level: applied
                prompt: "Wat doe je?\\n\\nKies < een > & meer."
                options:
                  - { id: 1a, text: "Melden", why: Te vroeg. }
                  - { id: b, text: Overleggen, correct: true }
                explanation: "Eerst overleg, zie [A-3.5b].\\n\\n1. een\\n2. *twee*"
                sources: [A-B2.3, A-3.5b]
              - { id: meer, type: multiple, prompt: Wat?, options: [{ id: a, text: A, correct: true }, { id: b, text: B, correct: true }, { id: c, text: C }] }
              - { id: waar, type: true-false, prompt: Klopt dit?, answer: false, explanation: Nee. }
              - { id: volgorde, type: ordering, prompt: Zet op volgorde., elements: [{ id: z, text: Zien }, { id: o, text: Overleggen }, { id: p, text: Praten }] }
              - { id: koppel, type: matching, prompt: Wat past?, pairs: [{ id: a, left: '1', right: Zien }, { id: 2b, left: '2', right: Overleg }, { id: c, left: '3', right: Praten }] }
              - { id: deel, type: categorising, prompt: Deel in., categories: [{ id: g, text: Gezien }, { id: h, text: Gehoord }, { id: i, text: Geen }], elements: [{ id: a, text: A, category: g }, { id: b, text: B, category: h }, { id: c, text: C, category: g }] }
              - { id: klik, type: hotspot, prompt: Klik., text: "Mila komt {{a|te laat}}. {{b|Moeder is kil.}}\\n\\nEn {{c|moe}}.", correct: [b, c] }
              - { id: woorden, type: mark-words, prompt: Wat is het?, labels: [{ id: feit, text: Feit }, { id: oordeel, text: Oordeel }], text: "Om {{t=feit|tien}} uur. {{k=oordeel|Kil.}}" }
              - { id: gaten, type: gaps, prompt: Vul aan., text: "Overleg met {{wie}}. Dat is stap {{stap}}.", gaps: [{ id: wie, accepted: [Veilig Thuis, VT], typos: true }, { id: stap, options: [{ id: een, text: '1' }, { id: twee, text: '2', correct: true }] }] }
              - { id: kort, type: short, prompt: Hoe lang?, number: 6, tolerance: 1, units: [weken], typos: true }
              - { id: kort-2, type: short, prompt: Wie?, accepted: [Veilig Thuis, VT] }
              - id: open
                type: open
                prompt: Wat schrijf je op?
                models: ["Mila had geen jas.\\n\\nZij rilde.", Twee]
                criteria: [{ id: feit, title: Feitelijk, behaviour: Noemt wat is gezien. }]
            """;
}
