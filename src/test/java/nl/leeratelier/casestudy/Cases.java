package nl.leeratelier.casestudy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.content.ActivityState;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Problem;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;
import nl.leeratelier.content.Receiving;
import nl.leeratelier.quiz.QuizType;
import nl.leeratelier.reading.ReadingType;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.testing.Rehearsal;
import nl.leeratelier.testing.Shelf;

/** Cases for tests: a small one that can be spoiled, and the one that ships. */
public final class Cases {

    public static final CaseStudyType TYPE = new CaseStudyType();

    /** The part of a small case after its head; begins on line 7. */
    static final String SMALL =
            """
            setting: jeugdhulp
            intro: Je kent het gezin.
            people:
              - { id: mila, name: Mila, role: child, about: 6 jaar }
            mapping:
              text: Sorteer.
              cards:
            %s
              kindcheck:
                text: Zijn er kinderen?
                questions:
                  - { id: wonen, text: Wonen er kinderen?, answer: yes, why: Ja., sources: [S1] }
                  - { id: zorg, text: Wie springt bij?, answer: ask, why: Onbekend., sources: [S1] }
            consulting:
              text: Vraag.
              questions: 2
              advisers:
                - id: collega
                  name: Wouter
                  role: colleague
                  questions:
                    - { id: mist, text: Wat mis ik?, answer: De vader., helps: true, why: Goed., sources: [S1] }
                    - { id: melden, text: Melden?, answer: Tja., helps: false, why: Te vroeg., sources: [S1] }
                - id: vt
                  name: Tom
                  role: veilig-thuis
                  questions:
                    - { id: acuut, text: Is dit acuut?, answer: Nee., helps: true, why: Goed., sources: [S1] }
            preparing:
              text: Bereid voor.
              decisions:
                - id: waar
                  question: Waar?
                  options:
                    - { id: hier, text: Hier, fits: true, why: Goed., sources: [S1] }
                    - { id: daar, text: Daar, fits: false, why: Ver., sources: [S1] }
              talk: gesprek
              account: Zo ging het.
              learned:
                - { id: gas, text: Het gas is afgesloten., points: to }
            weighing:
              text: Weeg.
              framework: kader
              questions:
                - { question: 1, answer: yes, arguments: [k0, acuut, gas], reasoning: Ja., sources: [S1] }
                - { question: 2, answer: open, arguments: [k1], reasoning: Beide., sources: [S1] }
            deciding:
              text: Beslis.
              questions:
                - { question: 3, answer: yes, arguments: [], reasoning: Ja., sources: [S1] }
              decision: { report: no, help: yes, reasoning: Zo., sources: [S1] }
            followed: Dit volgde.
            """.formatted(IntStream.range(0, 6).mapToObj(Cases::card).collect(Collectors.joining("\n")));

    static final String FRAMEWORK = """
            id: kader
            kind: afwegingskader
            title: Kader
            version: "1"
            note: Bronnen verschillen.
            sources: [S1]
            questions:
              - { number: 1, label: Vermoeden, text: Is er een vermoeden?, yes: "2", no: close }
              - { number: 2, label: Onveilig, text: Is het onveilig?, yes: report, no: "3" }
              - { number: 3, label: Hulp, text: Kan ik helpen?, yes: help, no: report }
            """;

    /** The small case with every optional part: whom things are about, signals of others, telling, and moments to record. */
    static final String FULL = SMALL.replace(
                    "    - { id: k0, text: Signaal 0.,", "    - { id: k0, about: [mila], text: Signaal 0.,")
            .replace(
                    "seen, nature: fact, points: open, record: true",
                    "from-others, nature: fact, points: open, record: false")
            .replace("answer: yes, why: Ja.", "topic: living-in, answer: yes, why: Ja.")
            .replace(
                    "{ id: zorg, text: Wie springt bij?,",
                    "{ id: partner, text: Van een partner?, topic: partners-children, answer: no, why: Nee., sources: [S1] }"
                            + "\n      - { id: zwanger, text: Zwanger?, topic: pregnancy, answer: ask, why: Tja., sources: [S1] }"
                            + "\n      - { id: zorg, text: Wie springt bij?, topic: shared-care,")
            .replace("consulting:\n", recording("bellen", "  ") + "consulting:\n")
            .replace("  questions: 2\n", """
                      questions: 2
                      thirdParty:
                        - id: buur
                          card: k2
                          text: De buurvrouw belt.
                          question: Wat doe je?
                          options:
                            - { id: terug, does: hand-back, text: Terug., happens: Zij praat zelf., adds: { id: buur-praat, text: De buurvrouw sprak moeder., points: away }, fits: true, why: Zo., sources: [S1] }
                            - { id: vt, does: veilig-thuis, text: Bellen., happens: Ze denken mee., fits: true, why: Zo., sources: [S1] }
                            - { id: zelf, does: other, text: Zelf., happens: Moeder schrikt., fits: false, why: Te snel., sources: [S1] }
                    """)
            .replace("      role: veilig-thuis\n", """
                          role: veilig-thuis
                          telling:
                            question: Wat vertel je?
                            options:
                              - { id: zonder, text: Een meisje van 6., names: false, answer: Dat kan., fits: true, why: Advies., sources: [S1] }
                              - { id: met, text: Mila de Wit., names: true, answer: Stop., fits: false, why: Nog niet., sources: [S1] }
                    """)
            .replace("preparing:\n", recording("overleg", "  ") + "preparing:\n")
            .replace("  framework: kader\n", recording("gesprek", "  ") + "  framework: kader\n")
            .replace("followed: Dit", recording("besluit", "  ") + "followed: Dit");

    private Cases() {}

    /** A moment to record one thing, and to leave another for later. */
    private static String recording(String id, String indent) {
        return """
                recording:
                  text: Leg vast.
                  items:
                    - id: %1$s
                      text: Dit.
                      now: true
                      wordings:
                        - { id: feit, text: Zo was het., fits: true, why: Een feit. }
                        - { id: oordeel, text: Het is mis., fits: false, why: Een oordeel. }
                      why: Nu.
                      sources: [S1]
                    - { id: %1$s-later, text: Dat., now: false, wordings: [{ id: nu, text: Toch., fits: false, why: Te vroeg. }], why: Later., sources: [S1] }
                """.formatted(id).indent(indent.length());
    }

    static CaseStudy full() {
        return shelf(FULL).first(CaseStudy.class);
    }

    /** A sitting at the small case with every optional part. */
    public static Rehearsal<CaseStudy, CaseEvent, CaseState> fullSitting() {
        return shelf(FULL).rehearse(TYPE, 1);
    }

    private static String card(int i) {
        String points = i == 2 ? "open" : "to";
        return ("    - { id: k%d, text: Signaal %d., origin: seen, nature: fact, points: %s, record: true, why: Zo., "
                        + "sources: [S1] }")
                .formatted(i, i, points);
    }

    static Shelf shelf(String fields) {
        return shelf(fields, "");
    }

    /** @param expects what the talk expects from the file, such as {@code expects: [waar.hier]} */
    static Shelf shelf(String fields, String expects) {
        return new Shelf(TYPE, new Talk())
                .yaml("casus", "casestudy", fields)
                .yaml("gesprek", "roleplay", expects)
                .put("frameworks/kader.yaml", FRAMEWORK);
    }

    static CaseStudy small() {
        return shelf(SMALL).first(CaseStudy.class);
    }

    /** A sitting at the small case, as a player gets it. */
    public static Rehearsal<CaseStudy, CaseEvent, CaseState> smallSitting() {
        return shelf(SMALL).rehearse(TYPE, 1);
    }

    /** The problems that reading the content that ships brings, of the case only. */
    static List<Problem> shippedProblems() {
        return shipped().problems().stream()
                .filter(problem -> problem.place().file().endsWith("casus-mila.yaml"))
                .toList();
    }

    /** A sitting at the case that ships. */
    public static Rehearsal<CaseStudy, CaseEvent, CaseState> shippedSitting() {
        Library library = shipped().library();
        Programme programme = library.programme("meldcode-in-partnerschap").orElseThrow();
        CaseStudy study = (CaseStudy) programme.activity("casus-mila").orElseThrow();
        return new Rehearsal<>(TYPE, study, library, programme, 1);
    }

    /** Every case that ships. */
    static Stream<CaseStudy> allShipped() {
        return shipped().library().programmes().stream()
                .flatMap(programme -> programme.activities().stream())
                .filter(CaseStudy.class::isInstance)
                .map(CaseStudy.class::cast);
    }

    static CaseStudy shippedCase() {
        return shippedSitting().activity();
    }

    private static LibraryReader.Reading shipped() {
        try {
            var types = new ActivityTypes(List.of(TYPE, new ReadingType(), new RolePlayType(), new QuizType()));
            return new LibraryReader(types).read(ContentFiles.in(Path.of("content")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stands in for role-plays in the small case: only that one is there matters. */
    private static final class Talk implements ActivityType<Talk.Any, Talk.Nothing, Talk.Still> {

        record Any(ActivityHead head, List<Expected> expected) implements Activity, Receiving {}

        record Nothing() {}

        record Still() implements ActivityState {
            @Override
            public ActivityResult result() {
                return ActivityResult.inProgress(0);
            }
        }

        @Override
        public String kind() {
            return "roleplay";
        }

        @Override
        public Class<Any> activityClass() {
            return Any.class;
        }

        @Override
        public Class<Nothing> eventClass() {
            return Nothing.class;
        }

        @Override
        public Any read(ActivityHead head, Fields fields) {
            return new Any(
                    head,
                    fields.placedTexts("expects").stream()
                            .map(fact -> new Receiving.Expected(fact.text(), fact.place()))
                            .toList());
        }

        @Override
        public void check(Any activity, Library library, Programme programme, Problems problems) {}

        @Override
        public Still start(Any activity, long seed) {
            return new Still();
        }

        @Override
        public Optional<String> refusal(Any activity, Still state, Nothing event) {
            return Optional.empty();
        }

        @Override
        public Still apply(Any activity, Still state, Nothing event, Instant at) {
            return state;
        }
    }
}
