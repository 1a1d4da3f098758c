package nl.leeratelier.accreditation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Translations;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The page of a certificate: the template {@code accreditation/certificate.html} with its places filled in. Values become
 * text nodes, so that nothing in a name or title can be read as markup.
 */
final class CertificatePage {

    private static final String TEMPLATE = "/accreditation/certificate.html";

    /** How many characters fit on a line of the name, and on one of the title. */
    private static final int[] NAME_SIZES = {26, 60};

    private static final int[] TITLE_SIZES = {70};

    /** How many characters of a goal fit on a line; how many lines fit in the large type, and in the small. */
    private static final int GOAL_LINE = 105;

    private static final int LINES_LARGE = 10;
    private static final int LINES_SMALL = 15;

    private final Document page = template();
    private final Map<String, String> values = new HashMap<>();
    private final List<String> goals;

    private CertificatePage(Certificate certificate, String address, Translations words) {
        var language = Locale.forLanguageTag(certificate.language());
        goals = fitting(certificate.goals(), words, language);
        values.put(
                "document-title",
                words.text(language, "accreditation.pdf.document", certificate.name(), certificate.title()));
        values.put("heading", words.text(language, "accreditation.pdf.heading"));
        values.put("name", certificate.name());
        values.put("did", words.text(language, "accreditation.pdf.did"));
        values.put("title", certificate.title());
        values.put("goals-heading", words.text(language, "accreditation.pdf.goals"));
        values.put("load-term", words.text(language, "accreditation.fact.load"));
        values.put("load", StudyTime.words(words, language, certificate.studyMinutes()));
        values.put("day-term", words.text(language, "accreditation.fact.completed"));
        values.put("day", words.text(language, "accreditation.date", certificate.completedOn()));
        certificate.validUntil().ifPresent(until -> {
            values.put("until-term", words.text(language, "accreditation.fact.valid-until"));
            values.put("until", words.text(language, "accreditation.date", until));
        });
        values.put("version-term", words.text(language, "accreditation.fact.version"));
        values.put("version", String.valueOf(certificate.versionNumber()));
        values.put("number-term", words.text(language, "accreditation.fact.number"));
        values.put("number", certificate.number().value());
        values.put("hash", words.text(language, "accreditation.pdf.hash", certificate.versionHash()));
        values.put("mark-alt", words.text(language, "accreditation.pdf.mark"));
        values.put("seal-alt", words.text(language, "accreditation.pdf.seal"));
        values.put("qr-alt", words.text(language, "accreditation.pdf.qr", address));
        values.put("how", words.text(language, "accreditation.pdf.how"));
        values.put("address", address);
        values.put("place", address.replaceFirst("^https?://", "").replaceFirst("[^/]*$", ""));
        values.put("language", language.getLanguage());
    }

    /**
     * Fills in the template.
     *
     * @param address of the certificate's public page
     */
    static Document of(Certificate certificate, String address, Translations words) {
        var page = new CertificatePage(certificate, address, words);
        page.fill();
        return page.page;
    }

    private void fill() {
        var root = page.getDocumentElement();
        root.setAttribute("lang", value("language"));
        root.setAttribute("xml:lang", value("language"));
        for (var element : elements("title")) {
            element.setTextContent(value("document-title"));
        }
        for (var element : elements("meta")) {
            if (element.getAttribute("name").equals("subject")) {
                element.setAttribute("content", value("title"));
            }
        }
        if (!values.containsKey("until")) {
            for (var element : elements("dl")) {
                if (element.getAttribute("class").equals("until")) {
                    element.getParentNode().removeChild(element);
                }
            }
        }
        for (var element : elements("*")) {
            place(element);
        }
    }

    private void place(Element element) {
        if (element.hasAttribute("data-text")) {
            var name = element.getAttribute("data-text");
            element.setTextContent(value(name));
            switch (name) {
                case "name" -> size(element, value(name).length(), NAME_SIZES);
                case "title" -> size(element, value(name).length(), TITLE_SIZES);
                default -> {}
            }
        }
        if (element.hasAttribute("data-alt")) {
            element.setAttribute("alt", value(element.getAttribute("data-alt")));
        }
        if (element.hasAttribute("data-link")) {
            element.setAttribute("href", value(element.getAttribute("data-link")));
            element.setAttribute("title", value(element.getAttribute("data-link")));
        }
        if (element.hasAttribute("data-list")) {
            goals.forEach(goal -> list(element, goal));
            size(element, lines(goals), LINES_LARGE);
        }
    }

    /** Adds the class {@code small} or {@code smaller} when there is more than fits in the sizes before. */
    private static void size(Element element, int length, int... fits) {
        var steps = List.of("", " small", " smaller");
        var step = (int) IntStream.of(fits).filter(fit -> length > fit).count();
        element.setAttribute("class", element.getAttribute("class") + steps.get(step));
    }

    private static int lines(List<String> goals) {
        return goals.stream().mapToInt(goal -> 1 + goal.length() / GOAL_LINE).sum();
    }

    /** As many goals as fit on the page, and a word on the rest: the paper is one page. */
    private static List<String> fitting(List<String> all, Translations words, Locale language) {
        var shown = all.size();
        while (lines(all.subList(0, shown)) + (shown < all.size() ? 1 : 0) > LINES_SMALL) {
            shown--;
        }
        var goals = new ArrayList<>(all.subList(0, shown));
        if (shown < all.size()) {
            goals.add(words.text(language, "accreditation.pdf.more-goals", all.size() - shown));
        }
        return goals;
    }

    private void list(Element list, String goal) {
        var item = page.createElementNS(list.getNamespaceURI(), "li");
        item.setTextContent(goal);
        if (list.getElementsByTagName("li").getLength() % 2 == 0) {
            item.setAttribute("class", "left");
        }
        list.appendChild(item);
    }

    private String value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private List<Element> elements(String tag) {
        var nodes = page.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    private static Document template() {
        try (var template = Objects.requireNonNull(CertificatePage.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(template);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("The template of the certificate is broken", broken);
        }
    }
}
