package nl.leeratelier.peonline;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an answer of PE-online. Takes no document type, no entities and nothing from elsewhere. */
final class Summary {

    private static final int DEEPEST = 20;
    private static final XMLInputFactory FACTORY = hardened();

    private Summary() {}

    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }

    /**
     * The answer in a document; some services wrap it, escaped, in an element {@code string}.
     *
     * @throws Answer.Unreadable when it is none
     */
    static Answer read(String document) throws Answer.Unreadable {
        return read(document, true);
    }

    private static Answer read(String document, boolean mayBeWrapped) throws Answer.Unreadable {
        try {
            var xml = FACTORY.createXMLStreamReader(new StringReader(document.strip()));
            xml.nextTag();
            if (mayBeWrapped && xml.getLocalName().equals("string")) {
                return read(wrapped(xml), false);
            }
            if (!xml.getLocalName().equals("Summary")) {
                throw new Answer.Unreadable("It begins with " + xml.getLocalName());
            }
            return summary(xml);
        } catch (XMLStreamException | RuntimeException noXml) {
            throw new Answer.Unreadable("It is not the XML of an answer");
        }
    }

    /** What stands in the element, also when it is not escaped. */
    private static String wrapped(XMLStreamReader xml) throws XMLStreamException, Answer.Unreadable {
        try {
            return xml.getElementText();
        } catch (XMLStreamException notText) {
            throw new Answer.Unreadable("The element string holds no text");
        }
    }

    private static Answer summary(XMLStreamReader xml) throws XMLStreamException, Answer.Unreadable {
        Map<String, String> results = Map.of();
        var errors = new ArrayList<Answer.Error>();
        var accepted = new ArrayList<Answer.Accepted>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Results" -> results = fields(xml);
                    case "Error" -> errors.add(error(fields(xml)));
                    case "Accepted" -> accepted.add(accepted(fields(xml)));
                    default -> fields(xml);
                }
            }
        }
        return new Answer(
                number(results, "rejected_rows"),
                number(results, "accepted_rows"),
                number(results, "total_rows"),
                List.copyOf(errors),
                List.copyOf(accepted));
    }

    /** The texts of the elements within this one, by name. */
    private static Map<String, String> fields(XMLStreamReader xml) throws XMLStreamException {
        var fields = new HashMap<String, String>();
        var text = new StringBuilder();
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text.setLength(0);
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException("Too deep");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth-- > 1) {
                        fields.put(xml.getLocalName(), text.toString().strip());
                    }
                }
                default -> {
                    // Comments and the like say nothing.
                }
            }
        }
        return fields;
    }

    private static Answer.Error error(Map<String, String> fields) throws Answer.Unreadable {
        return new Answer.Error(number(fields, "errorNR"), fields.getOrDefault("errorMsg", ""));
    }

    private static Answer.Accepted accepted(Map<String, String> fields) {
        return new Answer.Accepted(
                fields.getOrDefault("person", ""),
                fields.getOrDefault("course", ""),
                moment(fields.getOrDefault("date", "")));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException withoutOffset) {
            return local(text);
        }
    }

    private static Optional<Instant> local(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text)
                    .atZone(ZoneId.of("Europe/Amsterdam"))
                    .toInstant());
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }

    private static int number(Map<String, String> fields, String name) throws Answer.Unreadable {
        var text = fields.getOrDefault(name, "");
        if (!text.matches("\\d{1,7}")) {
            throw new Answer.Unreadable("No number in " + name);
        }
        return Integer.parseInt(text);
    }
}
