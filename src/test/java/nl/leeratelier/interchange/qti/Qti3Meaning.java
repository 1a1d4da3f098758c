package nl.leeratelier.interchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What QTI 3.0 asks of an item in words, beside its schema: that what is named is there, and that answers fit what is asked.
 * (Sources as in {@link Qti3Rules}: what the types say of themselves, and the rules in Schematron.)
 */
final class Qti3Meaning {

    /** What the answers to each interaction may be: their cardinality and type. */
    private static final Map<String, String> ANSWERS = Map.of(
            "qti-choice-interaction", "(single|multiple) identifier",
            "qti-order-interaction", "ordered identifier",
            "qti-match-interaction", "(single|multiple) directedPair",
            "qti-hottext-interaction", "(single|multiple) identifier",
            "qti-inline-choice-interaction", "single identifier",
            "qti-text-entry-interaction", "single (string|integer|float)",
            "qti-extended-text-interaction", "(single|multiple|ordered) (string|integer|float)");

    private static final Set<String> CHOICES =
            Set.of("qti-simple-choice", "qti-simple-associable-choice", "qti-hottext", "qti-inline-choice");

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Element> responses = new HashMap<>();
    private final Set<String> outcomes = new HashSet<>();

    private Qti3Meaning() {}

    /** What is wrong with an item; nothing with any other document. */
    static List<String> faults(Element root) {
        Qti3Meaning meaning = new Qti3Meaning();
        if (root.getLocalName().equals("qti-assessment-item")) {
            meaning.item(root);
        }
        return meaning.faults;
    }

    private void item(Element item) {
        all(item, "qti-response-declaration").forEach(one -> responses.put(one.getAttribute("identifier"), one));
        all(item, "qti-outcome-declaration")
                .forEach(one -> fault(
                        !outcomes.add(one.getAttribute("identifier"))
                                || responses.containsKey(one.getAttribute("identifier")),
                        "declared twice: " + one.getAttribute("identifier")));
        Set<String> bound = new HashSet<>();
        for (Map.Entry<String, String> kind : ANSWERS.entrySet()) {
            all(item, kind.getKey()).forEach(interaction -> {
                String response = interaction.getAttribute("response-identifier");
                fault(!bound.add(response), "bound twice: " + response);
                fault(!responses.containsKey(response), "not declared: " + response);
                if (responses.containsKey(response)) {
                    interaction(interaction, responses.get(response), kind.getValue());
                }
            });
        }
        responses.keySet().forEach(response -> fault(!bound.contains(response), "not asked: " + response));
        for (String named : List.of("qti-set-outcome-value", "qti-feedback-inline", "qti-modal-feedback")) {
            String attribute = named.startsWith("qti-set") ? "identifier" : "outcome-identifier";
            all(item, named)
                    .forEach(one -> fault(
                            !outcomes.contains(one.getAttribute(attribute)),
                            "no outcome: " + one.getAttribute(attribute)));
        }
        processed(item, "qti-variable", "");
        processed(item, "qti-correct", "qti-correct-response");
        processed(item, "qti-map-response", "qti-mapping");
    }

    private void processed(Element item, String expression, String needs) {
        all(item, expression).forEach(one -> {
            Element response = responses.get(one.getAttribute("identifier"));
            fault(
                    response == null
                            || (!needs.isEmpty() && all(response, needs).isEmpty()),
                    expression + " of " + one.getAttribute("identifier") + " without " + needs);
        });
    }

    private void interaction(Element interaction, Element response, String answers) {
        String name = response.getAttribute("identifier");
        String cardinality = response.getAttribute("cardinality");
        String type = response.getAttribute("base-type");
        fault(!(cardinality + " " + type).matches(answers), name + " is " + cardinality + " " + type);
        String most = interaction.getAttribute("max-choices");
        fault(cardinality.equals("single") && !most.matches("1?"), "one answer, but more choices: " + name);
        List<Element> sets = all(interaction, "qti-simple-match-set");
        List<String> choices = choices(interaction);
        fault(new HashSet<>(choices).size() < choices.size(), "two choices with one identifier: " + choices);
        List<String> values =
                all(response, "qti-value").stream().map(Element::getTextContent).toList();
        fault(cardinality.equals("single") && values.size() > 1, "one answer, but several right: " + name);
        List<String> keys = all(response, "qti-map-entry").stream()
                .map(entry -> entry.getAttribute("map-key"))
                .toList();
        fault(new HashSet<>(keys).size() < keys.size(), "mapped twice: " + keys);
        Stream.concat(values.stream(), keys.stream())
                .filter(value -> !fits(value, type, choices, sets))
                .forEach(value -> faults.add(name + " cannot be " + value));
    }

    private static boolean fits(String value, String type, List<String> choices, List<Element> sets) {
        return switch (type) {
            case "identifier" -> choices.contains(value);
            case "directedPair" -> {
                String[] pair = value.split(" ");
                yield pair.length == 2
                        && choices(sets.getFirst()).contains(pair[0])
                        && choices(sets.getLast()).contains(pair[1]);
            }
            case "float" -> value.matches("-?\\d+(\\.\\d+)?");
            default -> !value.isBlank();
        };
    }

    private static List<String> choices(Element in) {
        return CHOICES.stream()
                .flatMap(choice -> all(in, choice).stream())
                .map(choice -> choice.getAttribute("identifier"))
                .toList();
    }

    private static List<Element> all(Element in, String name) {
        List<Element> all = new ArrayList<>();
        var found = in.getElementsByTagNameNS("*", name);
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    private void fault(boolean is, String what) {
        if (is) {
            faults.add(what);
        }
    }
}
