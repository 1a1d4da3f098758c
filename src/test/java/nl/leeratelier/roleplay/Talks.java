package nl.leeratelier.roleplay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.leeratelier.testing.Shelf;

/** Talks for tests, from the test resources. */
public final class Talks {

    /** Lines that stand before the text of a resource. */
    static final int LINES_OF_HEAD = 6;

    private static final String RUBRIC = """
            id: gesprek
            kind: rubric
            title: Gesprek
            version: "1"
            note: Een voorstel.
            sources: [S1]
            criteria:
              - { id: contact, title: Contact, behaviour: Begint breed., sources: [S1] }
              - { id: factual, title: Feitelijk, behaviour: Noemt feiten., sources: [S2] }
              - { id: listening, title: Luisteren, behaviour: Vat samen., sources: [S3] }
              - { id: no-solutions, title: Geen oplossingen, behaviour: Vraagt., sources: [S3] }
            """;

    private Talks() {}

    /** A shelf with this resource as its only activity. */
    public static Shelf shelf(String resource) {
        return shelfOf(text(resource));
    }

    static Shelf shelfOf(String text) {
        return new Shelf(new RolePlayType())
                .put("frameworks/gesprek.yaml", RUBRIC)
                .yaml("praten", "roleplay", text);
    }

    /** A talk of four nodes with a loop, a silence, conditions of every sort and two endings. */
    public static RolePlay good() {
        return shelf("good.yaml").first(RolePlay.class);
    }

    /** The text of the same talk with a chair for Esther, and all that goes with it. */
    static String goodWithChair() {
        return text("good.yaml")
                .replace(
                        "vraagt hoe het gaat. }\n",
                        "vraagt hoe het gaat. }\n"
                                + "    chair: { heard: 4, serious: 4, judged: 6, in-charge: 3, honest: 3, return: 5 }\n")
                .replace("Ze vraagt naar mij. }", "Ze vraagt naar mij., scales: [heard +2] }")
                .replaceAll("(  - id: (?:opening|reactie|dicht)\n)", "$1    stop: true\n")
                .replaceAll("(    followed: .*\n)", "$1    noticed: [{ who: mila, text: Mama was stil. }]\n");
    }

    /** A talk with everything there is: two parents with chairs, stops, an open moment, a pause, a dilemma, an epilogue. */
    public static RolePlay twoChairs() {
        return shelf("two-chairs.yaml").first(RolePlay.class);
    }

    static String text(String resource) {
        try (InputStream in = Talks.class.getResourceAsStream("/roleplay/" + resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
