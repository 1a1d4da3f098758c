package nl.leeratelier.interchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leeratelier.interchange.items.Numbers;
import org.jsoup.nodes.Element;

/**
 * What a response declaration says is right.
 *
 * @param correct the values of the right answer, in order
 * @param mapped what other values are worth
 */
record Response(String cardinality, String baseType, List<String> correct, Map<String, BigDecimal> mapped) {

    static final Response NONE = new Response("", "", List.of(), Map.of());

    /** All declarations of an item, by identifier. */
    static Map<String, Response> of(Element item) {
        Map<String, Response> all = new LinkedHashMap<>();
        for (Element declared : item.select("> response-declaration")) {
            List<String> correct = new ArrayList<>();
            declared.select("> correct-response > value")
                    .forEach(value -> correct.add(value.wholeText().strip()));
            Map<String, BigDecimal> mapped = new LinkedHashMap<>();
            declared.select("> mapping > map-entry")
                    .forEach(entry -> Numbers.value(entry.attr("mapped-value"))
                            .ifPresent(value -> mapped.put(entry.attr("map-key").strip(), value)));
            all.put(
                    declared.attr("identifier"),
                    new Response(declared.attr("cardinality"), declared.attr("base-type"), correct, mapped));
        }
        return all;
    }

    /** The values that are right: those that are said to be, otherwise those that are worth something. */
    List<String> right() {
        return correct.isEmpty()
                ? mapped.entrySet().stream()
                        .filter(entry -> entry.getValue().signum() > 0)
                        .map(Map.Entry::getKey)
                        .toList()
                : correct;
    }

    /** The pairs of two values, split. */
    List<String[]> pairs() {
        return right().stream()
                .map(pair -> pair.strip().split("\\s+"))
                .filter(pair -> pair.length == 2)
                .toList();
    }

    /** Whether values are worth differently much. */
    boolean isWeighed() {
        return mapped.values().stream().anyMatch(value -> value.signum() < 0)
                || mapped.values().stream()
                                .filter(value -> value.signum() > 0)
                                .map(BigDecimal::stripTrailingZeros)
                                .distinct()
                                .count()
                        > 1;
    }

    boolean isNumber() {
        return baseType.equals("float") || baseType.equals("integer");
    }
}
