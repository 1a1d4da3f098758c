package nl.leeratelier.interchange.qti;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Holds a document against {@link Qti3Rules}: which elements in which order, which attributes with which values. */
final class Qti3Check {

    private static final String ITEMS = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    private static final String PACKAGE = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_.-]*";
    private static final Map<String, Rule> RULES = rules();

    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> references = new ArrayList<>();

    private record Rule(boolean words, Pattern children, Map<String, String> attributes, Set<String> required) {}

    private Qti3Check() {}

    /** What is wrong with a document; nothing when it is as it should be. */
    static List<String> faults(byte[] xml) throws Exception {
        return faults(parsed(xml));
    }

    static List<String> faults(Element root) {
        Qti3Check check = new Qti3Check();
        check.check(root);
        check.references.stream()
                .filter(reference -> !check.ids.contains(reference))
                .forEach(reference -> check.faults.add("nothing has the id " + reference));
        return check.faults;
    }

    static Element parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    /** The elements that stand in another, in order. */
    static List<Element> children(Element of) {
        List<Element> children = new ArrayList<>();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private void check(Element element) {
        String name = element.getLocalName();
        Rule rule = RULES.get(name);
        if (rule == null) {
            faults.add("no such element: " + name);
            return;
        }
        boolean ofPackage = Set.of(
                        "manifest", "metadata", "schema", "schemaversion", "organizations", "resources", "resource")
                .contains(name);
        boolean shared = name.equals("file") || name.equals("dependency");
        if (!shared && !(ofPackage ? PACKAGE : ITEMS).equals(element.getNamespaceURI())) {
            faults.add(name + " in the namespace " + element.getNamespaceURI());
        }
        StringBuilder order = new StringBuilder();
        for (Element child : children(element)) {
            order.append(child.getLocalName()).append(';');
            check(child);
        }
        if (!rule.children.matcher(order).matches()) {
            faults.add(name + " may not hold " + (order.isEmpty() ? "nothing" : order));
        }
        for (Node node = element.getFirstChild(); node != null && !rule.words; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE && !node.getNodeValue().isBlank()) {
                faults.add(name + " may not hold words: " + node.getNodeValue().strip());
            }
        }
        attributes(element, rule);
    }

    private void attributes(Element element, Rule rule) {
        rule.required.stream()
                .filter(required -> !element.hasAttribute(required))
                .forEach(required -> faults.add(element.getLocalName() + " without " + required));
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String name = attribute.getName();
            if (name.startsWith("xmlns") || name.equals("xsi:schemaLocation") || name.equals("xml:lang")) {
                continue;
            }
            String type = rule.attributes.get(name);
            if (type == null) {
                faults.add(element.getLocalName() + " has no attribute " + name);
            } else if (!fits(attribute.getValue(), type)) {
                faults.add(element.getLocalName() + " " + name + " is no " + type + ": " + attribute.getValue());
            }
        }
    }

    private boolean fits(String value, String type) {
        return switch (type) {
            case "words" -> true;
            case "uri" ->
                !value.isBlank() && value.equals(value.strip()) && !value.matches("(?s).*[\\s<>\"{}|\\\\^`].*");
            case "name" -> value.matches(NAME);
            case "id" -> value.matches(NAME) && ids.add(value);
            case "ref" -> value.matches(NAME) && references.add(value);
            case "boolean" -> value.matches("true|false|1|0");
            case "count" -> value.matches("\\+?\\d+");
            case "number" -> value.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?|-?INF|NaN");
            default -> List.of(type.split("\\|")).contains(value);
        };
    }

    private static Map<String, Rule> rules() {
        Map<String, String> groups = groups(Qti3Rules.GROUPS);
        Map<String, String> sets = groups(Qti3Rules.ATTRIBUTES);
        Map<String, Rule> rules = new HashMap<>();
        for (String line : Qti3Rules.ELEMENTS.lines().toList()) {
            int names = line.indexOf(':');
            int end = line.indexOf(';');
            String children = filled(line.substring(names + 1, end), groups)
                    .replaceAll("[a-z][a-z0-9-]*", "(?:$0;)")
                    .replaceAll("\\s+", "");
            Map<String, String> attributes = new LinkedHashMap<>();
            Set<String> required = new HashSet<>();
            for (String attribute :
                    filled(line.substring(end + 1), sets).strip().split("\\s+")) {
                if (!attribute.isEmpty()) {
                    String[] parts = attribute.split(":", 2);
                    String name = parts[0].replace("!", "");
                    attributes.put(name, parts[1]);
                    if (parts[0].endsWith("!")) {
                        required.add(name);
                    }
                }
            }
            for (String name : line.substring(0, names).split(" ")) {
                boolean words = name.endsWith("~");
                rules.put(name.replace("~", ""), new Rule(words, Pattern.compile(children), attributes, required));
            }
        }
        return rules;
    }

    private static Map<String, String> groups(String lines) {
        Map<String, String> groups = new LinkedHashMap<>();
        lines.lines()
                .forEach(line -> groups.put(
                        line.substring(0, line.indexOf(" =")),
                        filled(line.substring(line.indexOf('=') + 1), groups).strip()));
        return groups;
    }

    private static String filled(String line, Map<String, String> groups) {
        String filled = line;
        for (Map.Entry<String, String> group : groups.entrySet()) {
            filled = filled.replaceAll(group.getKey() + "\\b", group.getValue());
        }
        return filled;
    }
}
