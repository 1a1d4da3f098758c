package nl.leeratelier.interchange.qti;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Declares what is right, and then how it is scored: what has no key is not. */
final class QtiDeclaring {

    private static final MathContext DIGITS = new MathContext(8, RoundingMode.HALF_UP);

    private final List<String> exact = new ArrayList<>();
    private final Map<String, String> near = new LinkedHashMap<>();
    private final List<String> mapped = new ArrayList<>();

    /** One value, or none that is known. */
    void one(Xml xml, String identifier, String type, List<String> right) {
        declaration(xml, identifier, "single", type);
        correct(xml, right.stream().limit(1).toList());
        xml.close();
        if (!right.isEmpty()) {
            exact.add(identifier);
        }
    }

    /** A number, and how far off is right too. */
    void near(Xml xml, String identifier, String number, String tolerance) {
        declaration(xml, identifier, "single", "float");
        correct(xml, List.of(number));
        xml.close();
        near.put(identifier, tolerance);
    }

    void ordered(Xml xml, String identifier, List<String> right) {
        declaration(xml, identifier, "ordered", "identifier");
        correct(xml, right);
        xml.close();
        exact.add(identifier);
    }

    /** Each right value gives its share, each wrong one takes it. */
    void mapped(Xml xml, String identifier, String type, List<String> answers, List<String> wrong) {
        List<String> right = answers.stream().distinct().toList();
        declaration(xml, identifier, "multiple", type);
        correct(xml, right);
        if (!right.isEmpty()) {
            String share = share(right.size());
            xml.open("qti-mapping", "default-value", "0", "lower-bound", "0", "upper-bound", "1");
            right.forEach(value -> entry(xml, value, share));
            wrong.forEach(value -> entry(xml, value, "-" + share));
            xml.close();
            mapped.add(identifier);
        }
        xml.close();
    }

    /** Any of these is right, and worth this much. */
    void anyOf(Xml xml, String identifier, String type, List<String> accepted, String worth) {
        declaration(xml, identifier, "single", type);
        correct(xml, accepted.stream().limit(1).toList());
        if (!accepted.isEmpty()) {
            xml.open("qti-mapping", "default-value", "0");
            accepted.stream()
                    .distinct()
                    .forEach(value -> xml.empty(
                            "qti-map-entry", "map-key", value, "mapped-value", worth, "case-sensitive", "false"));
            xml.close();
            mapped.add(identifier);
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

    /** What the answers are worth, from 0 to 1. To be written after they were declared. */
    void score(Xml xml) {
        exact.forEach(identifier -> scoreCorrect(xml, identifier));
        near.forEach((identifier, tolerance) -> scoreNear(xml, identifier, tolerance));
        if (!mapped.isEmpty()) {
            scoreMapped(xml, mapped);
        }
    }

    private static void scoreCorrect(Xml xml, String identifier) {
        condition(xml);
        xml.open("qti-match")
                .empty("qti-variable", "identifier", identifier)
                .empty("qti-correct", "identifier", identifier)
                .close();
        full(xml);
    }

    private static void scoreNear(Xml xml, String identifier, String tolerance) {
        condition(xml);
        xml.open("qti-equal", "tolerance-mode", "absolute", "tolerance", tolerance + " " + tolerance)
                .empty("qti-variable", "identifier", identifier)
                .empty("qti-correct", "identifier", identifier)
                .close();
        full(xml);
    }

    private static void scoreMapped(Xml xml, List<String> identifiers) {
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
