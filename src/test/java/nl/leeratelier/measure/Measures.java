package nl.leeratelier.measure;

import nl.leeratelier.testing.Shelf;

/** A measure of three statements before and after. */
public final class Measures {

    public static final String FRAMEWORK = """
            id: stellingen
            kind: statements
            title: Stellingen
            version: "1"
            sources: [S1]
            statements:
              - { id: een, text: Ik twijfel <vaak>., sources: [S1] }
              - { id: twee, text: Ik ben bang., sources: [S1] }
              - { id: drie, text: Ik weet het niet., sources: [S2] }
            """;

    private Measures() {}

    public static String yaml(String moment) {
        return "framework: stellingen\nmoment: " + moment + "\nstatements: [een, twee, drie]\n";
    }

    /** Both, the one that is named first. */
    public static Shelf shelf(String first) {
        String second = first.equals("before") ? "after" : "before";
        return shelf().yaml(first, "measure", yaml(first)).yaml(second, "measure", yaml(second));
    }

    /** The framework alone. */
    public static Shelf shelf() {
        return new Shelf(new MeasureType()).put("frameworks/stellingen.yaml", FRAMEWORK);
    }
}
