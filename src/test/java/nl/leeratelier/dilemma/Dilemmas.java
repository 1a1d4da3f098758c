package nl.leeratelier.dilemma;

import nl.leeratelier.testing.Shelf;

/** A small dilemma with four voices. */
public final class Dilemmas {

    public static final String YAML =
            """
            intro: Zo is het. [S1]
            question: Wat doe je nu?
            left:
              label: Praten
              protects: Dit blijft heel. [S1]
              costs: Dit gaat verloren.
              sources: [S1]
            right:
              label: Wachten
              protects: Iets anders blijft heel.
              costs: Iets anders gaat weg.
              sources: [S2]
            voices:
              - { id: v, name: Vera, role: parent, about: moeder, portrait: PORTRAIT, text: 'Wat \\<b>Vera\\</b> zegt.', sources: [S1] }
              - { id: w, name: Wout, role: child, about: 7 jaar, portrait: PORTRAIT, text: Wat Wout zegt., sources: [S3] }
              - { id: t, name: Tamara, role: professional, about: van de bso, portrait: PORTRAIT, text: Wat Tamara zegt., sources: [S1] }
              - { id: m, name: Marouan, role: expert, about: van vroeger, portrait: PORTRAIT, text: Wat Marouan zegt., sources: [S1] }
            closing: Wat neem je mee?
            """.replace("PORTRAIT", "{ hair: short, hairColour: brown, skin: 2, clothes: blue }");

    private Dilemmas() {}

    public static Shelf shelf() {
        return shelf(YAML);
    }

    public static Shelf shelf(String yaml) {
        return new Shelf(new DilemmaType()).yaml("kiezen", "dilemma", yaml);
    }
}
