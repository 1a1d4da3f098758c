package nl.leeratelier.peonline;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.leeratelier.peonline.Course.Ref;

/** Writes a call as the webservice of PE-online wants it. */
final class Entry {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private Entry() {}

    /** The document of a call: who sends, then the rows in their order. */
    static String write(Credentials credentials, List<Attendance> rows) {
        var text = new StringWriter();
        try {
            var xml = FACTORY.createXMLStreamWriter(text);
            xml.writeProcessingInstruction("xml", "version=\"1.0\" standalone=\"yes\"");
            xml.writeStartElement("Entry");
            xml.writeStartElement("Settings");
            element(xml, "userID", credentials.userId());
            element(xml, "userRole", "EDU");
            element(xml, "userKey", credentials.userKey());
            element(xml, "orgID", String.valueOf(credentials.orgId()));
            element(xml, "settingOutput", "0");
            element(xml, "emailOutput", "");
            element(xml, "languageID", "1");
            element(xml, "defaultLanguageID", "1");
            xml.writeEndElement();
            for (var row : rows) {
                write(xml, row);
            }
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, Attendance row) throws XMLStreamException {
        var course = row.course();
        xml.writeStartElement("Attendance");
        element(xml, course.course(), "PECourseID", "externalCourseID");
        element(xml, course.edition(), "PEEditionID", "externalEditionID");
        element(xml, course.meeting(), "PEMeetingID", "externalMeetingID");
        element(xml, "externalPersonID", row.person());
        element(xml, course.module(), "PEModuleID", "externalmoduleID");
        if (!row.endDate().isEmpty()) {
            element(xml, "endDate", row.endDate());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, Ref ref, String given, String own) throws XMLStreamException {
        if (!ref.isEmpty()) {
            element(xml, ref.own() ? own : given, ref.name());
        }
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
