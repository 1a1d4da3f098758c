package nl.leeratelier.interchange.qti;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Declares what is right, and how an answer is scored. */
final class QtiDeclaring {

    private static final MathContext DIGITS = new MathContext(8, RoundingMode.HALF_UP);

    /** One value, or none that is known. */
    void one(Xml xml, String identifier, String type, List<String> right) {
        declaration(xml, identifier, "single", type);
        correct(xml, right);
        xml.close();
    }

    void ordered(Xml xml, String identifier, List<String> right) {
        declaration(xml, identifier, "ordered", "identifier");
        correct(xml, right);
        xml.close();
    }

    /** Each right value gives its share, each wrong one takes it. */
    void mapped(Xml xml, String identifier, String type, List<String> right, List<String> wrong) {
        declaration(xml, identifier, "multiple", type);
        correct(xml, right);
        if (!right.isEmpty()) {
            String share = share(right.size());
            xml.open("qti-mapping", "default-value", "0", "lower-bound", "0", "upper-bound", "1");
            right.forEach(value -> entry(xml, value, share));
            wrong.forEach(value -> entry(xml, value, "-" + share));
            xml.close();
        }
        xml.close();
    }

    /** Any of these is right, and worth this much. */
    void anyOf(Xml xml, String identifier, String type, List<String> accepted, String worth) {
        declaration(xml, identifier, "single", type);
        correct(xml, accepted.stream().limit(1).toList());
        if (!accepted.isEmpty()) {
            xml.open("qti-mapping", "default-value", "0");
            accepted.forEach(value ->
                    xml.empty("qti-map-entry", "map-key", value, "mapped-value", worth, "case-sensitive", "false"));
            xml.close();
        }
        xml.close();
    }

    /** The share of one of so many. */
    static String share(int of) {
        return BigDecimal.ONE
                .divide(BigDecimal.valueOf(Math.max(1, of)), DIGITS)
                .toPlainString();
    }

    private static void entry(Xml xml, String value, String worth) {
        xml.empty("qti-map-entry", "map-key", value, "mapped-value", worth);
    }

    private static void declaration(Xml xml, String identifier, String cardinality, String type) {
        xml.line()
                .open(
                        "qti-response-declaration",
                        "identifier",
                        identifier,
                        "cardinality",
                        cardinality,
                        "base-type",
                        type);
    }

    private static void correct(Xml xml, List<String> right) {
        if (!right.isEmpty()) {
            xml.open("qti-correct-response");
            right.forEach(value -> xml.element("qti-value", value));
            xml.close();
        }
    }

    void scoreCorrect(Xml xml, String identifier) {
        condition(xml);
        xml.open("qti-match")
                .empty("qti-variable", "identifier", identifier)
                .empty("qti-correct", "identifier", identifier)
                .close();
        full(xml);
    }

    void scoreNear(Xml xml, String identifier, String tolerance) {
        condition(xml);
        xml.open("qti-equal", "tolerance-mode", "absolute", "tolerance", tolerance + " " + tolerance)
                .empty("qti-variable", "identifier", identifier)
                .empty("qti-correct", "identifier", identifier)
                .close();
        full(xml);
    }

    void scoreMapped(Xml xml, List<String> identifiers) {
        xml.open("qti-set-outcome-value", "identifier", "SCORE").open("qti-sum");
        identifiers.forEach(identifier -> xml.empty("qti-map-response", "identifier", identifier));
        xml.close().close();
    }

    private static void condition(Xml xml) {
        xml.open("qti-response-condition").open("qti-response-if");
    }

    private static void full(Xml xml) {
        xml.open("qti-set-outcome-value", "identifier", "SCORE")
                .element("qti-base-value", "1", "base-type", "float")
                .close();
        xml.close().close();
    }
}
