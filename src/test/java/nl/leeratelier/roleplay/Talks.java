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
