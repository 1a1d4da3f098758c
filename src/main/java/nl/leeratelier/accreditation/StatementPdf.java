package nl.leeratelier.accreditation;

import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * What somebody completed, when, how many hours that is by study load, and under which certificate: to print for their own
 * dossier. It says nothing about points: those are for a register to give.
 */
@Component
public class StatementPdf {

    private static final String TEMPLATE = "/accreditation/statement.html";

    private final Certificates certificates;
    private final CurrentPerson current;
    private final Translations words;
    private final String address;

    StatementPdf(
            Certificates certificates,
            CurrentPerson current,
            Translations words,
            @Value("${leeratelier.address}") String address) {
        this.certificates = certificates;
        this.current = current;
        this.words = words;
        this.address = address.endsWith("/") ? address : address + "/";
    }

    /**
     * The statement of the person who is here, in this language.
     *
     * @throws org.springframework.security.access.AccessDeniedException when nobody is signed in
     */
    public byte[] mine(Locale language) {
        return write(current.account().name(), certificates.mine(), certificates.today(), language);
    }

    byte[] write(String name, List<Certificate> all, LocalDate today, Locale language) {
        var values = new LinkedHashMap<String, String>();
        put(values, "language", language.getLanguage());
        put(values, "title", words.text(language, "accreditation.statement.title"));
        put(values, "mark", words.text(language, "accreditation.pdf.mark"));
        put(values, "name", name);
        put(values, "about", words.text(language, "accreditation.statement.about", today));
        put(values, "h-programme", words.text(language, "accreditation.fact.programme"));
        put(values, "h-completed", words.text(language, "accreditation.fact.completed"));
        put(values, "h-load", words.text(language, "accreditation.fact.load"));
        put(values, "h-certificate", words.text(language, "accreditation.fact.number"));
        put(values, "check", words.text(language, "accreditation.statement.check", address + "certificaat"));
        values.put("rows", all.stream().map(one -> row(one, today, language)).collect(Collectors.joining()));
        var drawings = new DefaultObjectDrawerFactory();
        drawings.registerDrawer("leeratelier/mark", HousePdf.drawer(Seal::drawMark));
        return HousePdf.write(page(values), drawings);
    }

    private String row(Certificate certificate, LocalDate today, Locale language) {
        var state = certificate.on(today);
        var worth = state == Certificate.State.VALID
                ? certificate
                        .validUntil()
                        .map(day -> words.text(language, "accreditation.statement.until", day))
                        .orElse("")
                : words.text(language, "accreditation.state." + state.name().toLowerCase(Locale.ROOT));
        return "<tr><th scope=\"row\"><span lang=\"%s\">%s</span><br/><span class=\"small\">%s</span></th><td>%s</td><td>%s</td><td class=\"number\">%s<br/><span class=\"small\">%s</span></td></tr>"
                .formatted(
                        escaped(certificate.language()),
                        escaped(certificate.title()),
                        escaped(words.text(language, "accreditation.statement.version", certificate.versionNumber())),
                        escaped(words.text(language, "accreditation.date", certificate.completedOn())),
                        escaped(StudyTime.words(words, language, certificate.studyMinutes())),
                        escaped(certificate.number().value()),
                        escaped(worth));
    }

    private static void put(Map<String, String> values, String name, String text) {
        values.put(name, escaped(text));
    }

    /** Also without the characters that XML cannot hold. */
    private static String escaped(String text) {
        return Markup.escape(text.replaceAll("[^\\u0009\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " "))
                .replace("&nbsp;", "&#160;");
    }

    private static Document page(Map<String, String> values) {
        try (var template = Objects.requireNonNull(StatementPdf.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            var page = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                page = page.replace("${" + value.getKey() + "}", value.getValue());
            }
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("The template of the statement is broken", broken);
        }
    }
}
