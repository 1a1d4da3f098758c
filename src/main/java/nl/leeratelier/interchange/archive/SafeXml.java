package nl.leeratelier.interchange.archive;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.leeratelier.interchange.CannotRead;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * XML from outside: no document types and so no entities of its own, nothing loaded from elsewhere, at most {@value #DEEPEST}
 * levels and {@value #MOST_ELEMENTS} elements. What was read is a tree as HTML has it, so that both are worked on in one way.
 */
public final class SafeXml {

    static final int DEEPEST = 90;
    static final int MOST_ELEMENTS = 300_000;
    private static final int MOST_ATTRIBUTES = 100;

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is loaded from elsewhere");
        });
        return factory;
    }

    /** As {@link #read(byte[], UnaryOperator)}, with names as they are written. */
    public static Element read(byte[] bytes) throws CannotRead {
        return read(bytes, UnaryOperator.identity());
    }

    /**
     * Reads a document.
     *
     * @param name how the local names of elements and attributes are to be called
     * @return its root
     * @throws CannotRead when it is not well formed, not whole, or could harm
     */
    public static Element read(byte[] bytes, UnaryOperator<String> name) throws CannotRead {
        String text = Decoding.xml(bytes).orElseThrow(() -> new CannotRead("interchange.refused.xml", 1));
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(text));
            try {
                return document(xml, name);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException | RuntimeException broken) {
            // The platform's reader throws other exceptions too where bytes are damaged.
            int line = broken instanceof XMLStreamException at && at.getLocation() != null
                    ? Math.max(1, at.getLocation().getLineNumber())
                    : 1;
            throw new CannotRead("interchange.refused.xml", line);
        }
    }

    private static Element document(XMLStreamReader xml, UnaryOperator<String> name)
            throws XMLStreamException, CannotRead {
        Element root = element("#root");
        Deque<Element> open = new ArrayDeque<>(List.of(root));
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() > DEEPEST || ++elements > MOST_ELEMENTS) {
                        throw new CannotRead("interchange.refused.xml-size");
                    }
                    Element started = started(xml, name);
                    open.getLast().appendChild(started);
                    open.addLast(started);
                }
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.getLast().appendChild(new TextNode(xml.getText()));
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION -> throw new CannotRead("interchange.refused.xml-types");
                default -> {
                    // Comments and processing instructions say nothing to us.
                }
            }
        }
        Element first = root.firstElementChild();
        if (first == null) {
            throw new CannotRead("interchange.refused.xml", 1);
        }
        return first;
    }

    private static Element started(XMLStreamReader xml, UnaryOperator<String> name) throws CannotRead {
        if (xml.getAttributeCount() > MOST_ATTRIBUTES) {
            throw new CannotRead("interchange.refused.xml-size");
        }
        Element element = element(name.apply(xml.getLocalName()));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attr(name.apply(xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        return element;
    }

    private static Element element(String name) {
        return new Element(Tag.valueOf(name, Parser.NamespaceXml, ParseSettings.preserveCase), "");
    }
}
