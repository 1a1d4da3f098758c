package nl.leeratelier.survey;

import nl.leeratelier.testing.Shelf;

/** Surveys with one question of each type. */
public final class SurveySamples {

    public static final String QUESTIONS = """
            questions:
              - { id: cijfer, type: scale, text: Hoe was het?, required: true, points: 5, low: slecht, high: goed }
              - id: een
                type: single
                text: Welke was het?
                options: [{ id: a, text: De <eerste> }, { id: b, text: De tweede }]
              - id: meer
                type: multiple
                text: Wat nog meer?
                options: [{ id: x, text: Dit }, { id: y, text: Dat }, { id: z, text: En dat }]
              - { id: open, type: open, text: Wat wil je kwijt? }
            """;

    private SurveySamples() {}

    public static Shelf shelf(boolean anonymous) {
        return shelf("anonymous: " + anonymous + "\n" + QUESTIONS);
    }

    public static Shelf shelf(String fields) {
        return new Shelf(new SurveyType()).yaml("vragen", "survey", fields);
    }
}
