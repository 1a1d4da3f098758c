package nl.leeratelier.quiz;

import nl.leeratelier.testing.Rehearsal;
import nl.leeratelier.testing.Shelf;

/** A quiz with an item of each type that {@link Sample} lacks, two of them about one text. */
public final class Kinds {

    public static final String ITEMS = """
            scenarios:
              - { id: noor, title: Noor, text: "Noor (7) komt te laat. [S1]" }
            items:
              - id: sorteer
                type: categorising
                scenario: noor
                prompt: Wat is gezien en wat is gehoord?
                categories:
                  - { id: gezien, text: Gezien }
                  - { id: gehoord, text: Gehoord }
                elements:
                  - { id: jas, text: Geen jas, category: gezien }
                  - { id: zei, text: "Ze zei: koud", category: gehoord }
                  - { id: laat, text: Te laat, category: gezien }
                  - { id: buur, text: De buurman belde, category: gehoord }
                explanation: Uitleg zeven.
                sources: [S1]
              - id: label
                type: mark-words
                scenario: noor
                prompt: Feit of oordeel?
                labels:
                  - { id: feit, text: Feit }
                  - { id: oordeel, text: Oordeel }
                  - { id: duiding, text: Interpretatie }
                text: Noor komt om {{tijd=feit|half tien}}. {{kil=oordeel|Moeder is kil.}} {{moe=duiding|Noor slaapt slecht.}}
                explanation: Uitleg acht.
                sources: [S1]
              - id: gaten
                type: gaps
                prompt: Vul aan.
                text: Bij twijfel bel je {{wie}}. Dat hoort bij stap {{stap}}.
                gaps:
                  - { id: wie, accepted: [Veilig Thuis, VT], typos: true }
                  - { id: stap, options: [{ id: een, text: "Een" }, { id: twee, text: "Twee", correct: true }] }
                explanation: Uitleg negen.
                sources: [S1]
              - id: kort
                type: short
                prompt: Hoe lang?
                accepted: [anderhalve maand]
                typos: true
                number: 6
                tolerance: 0.5
                units: [weken, week]
                explanation: Uitleg tien.
                sources: [S1]
              - id: open
                type: open
                prompt: Wat schrijf je op over Noor?
                models: [Noor kwam drie keer te laat., Noor zei dat ze moe was.]
                criteria:
                  - { id: feit, title: Feitelijk, behaviour: Noemt wat is gezien. }
                  - { id: bron, title: Bron, behaviour: Noemt van wie het komt. }
                explanation: Uitleg elf.
                sources: [S1]
            """;

    private Kinds() {}

    /** Its fields with settings, such as {@code feedback: at-once}. */
    public static String yaml(String settings) {
        return settings + "\n" + ITEMS;
    }

    /** With feedback at the end. */
    public static Quiz quiz() {
        return Sample.shelf(yaml("passMark: 70\nfeedback: at-end")).first(Quiz.class);
    }

    public static Quiz quizAtOnce() {
        return Sample.shelf(yaml("passMark: 70\nfeedback: at-once")).first(Quiz.class);
    }

    public static Shelf shelf() {
        return Sample.shelf(yaml("passMark: 70\nfeedback: at-end"));
    }

    public static Rehearsal<Quiz, QuizEvent, QuizState> rehearsal(String settings) {
        return Sample.shelf(yaml(settings)).rehearse(Sample.TYPE, 42);
    }
}
