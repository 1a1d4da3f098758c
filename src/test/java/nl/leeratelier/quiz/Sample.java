package nl.leeratelier.quiz;

import nl.leeratelier.testing.Rehearsal;
import nl.leeratelier.testing.Shelf;

/** A quiz with one item of every type. */
public final class Sample {

    public static final QuizType TYPE = new QuizType();

    public static final String ITEMS = """
            items:
              - id: een
                type: single
                step: 3
                prompt: Wat doe je eerst?
                options:
                  - { id: a, text: Goed, correct: true, why: Daarom. }
                  - { id: b, text: Niet goed }
                  - { id: c, text: Ook niet }
                explanation: Uitleg een. [S1]
                sources: [S1]
              - id: meer
                type: multiple
                prompt: Kies alles wat klopt.
                options:
                  - { id: a, text: Eerste, correct: true }
                  - { id: b, text: Tweede }
                  - { id: c, text: Derde, correct: true }
                  - { id: d, text: Vierde }
                explanation: Uitleg twee.
                sources: [S1, S2]
              - { id: waar, type: true-false, prompt: Het klopt., answer: false, explanation: Uitleg drie., sources: [S1] }
              - id: orde
                type: ordering
                prompt: Zet in volgorde.
                elements:
                  - { id: a, text: Een }
                  - { id: b, text: Twee }
                  - { id: c, text: Drie }
                  - { id: d, text: Vier }
                explanation: Uitleg vier.
                sources: [S1]
              - id: paar
                type: matching
                prompt: Wat hoort bij elkaar?
                pairs:
                  - { id: a, left: Links een, right: Rechts een }
                  - { id: b, left: Links twee, right: Rechts twee }
                  - { id: c, left: Links drie, right: Rechts drie }
                explanation: Uitleg vijf.
                sources: [S1]
              - id: klik
                type: hotspot
                prompt: Klik op de oordelen.
                text: Mila komt om {{tijd|half tien}} binnen. {{kil|Moeder is onverschillig.}} Ze {{lacht|lacht}} en {{lui|is lui}}.
                correct: [kil, lui]
                explanation: Uitleg zes.
                sources: [S3]
            """;

    private Sample() {}

    /** Its fields with other settings, such as {@code feedback: at-once}. */
    public static String yaml(String settings) {
        return settings + "\n" + ITEMS;
    }

    public static Shelf shelf(String fields) {
        return new Shelf(TYPE).yaml("toets", "quiz", fields);
    }

    /** With feedback at the end, a pass mark of 70 and three attempts. */
    public static Quiz quiz() {
        return shelf(yaml("passMark: 70\nattempts: 3\nfeedback: at-end\nshuffle: true"))
                .first(Quiz.class);
    }

    public static Quiz quizAtOnce() {
        return shelf(yaml("passMark: 70\nfeedback: at-once")).first(Quiz.class);
    }

    public static Rehearsal<Quiz, QuizEvent, QuizState> rehearsal(String settings) {
        return shelf(yaml(settings)).rehearse(TYPE, 42);
    }
}
