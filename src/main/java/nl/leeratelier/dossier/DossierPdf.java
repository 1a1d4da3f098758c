package nl.leeratelier.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.leeratelier.accreditation.HousePdf;
import nl.leeratelier.ui.Translations;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A dossier as one PDF, tagged, with contents and bookmarks, in the language of the programme. */
@Component
class DossierPdf {

    private static final String TEMPLATE = "/dossier/dossier.html";
    private static final Pattern NAME = Pattern.compile("\\$\\{([a-z]+)}");

    private final Translations translations;

    DossierPdf(Translations translations) {
        this.translations = translations;
    }

    byte[] write(Dossier dossier) {
        DossierPaper paper = new DossierPaper(dossier, translations);
        List<DossierPaper.Part> parts = paper.parts();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("language", paper.language().getLanguage());
        values.put("title", Sheets.text(paper.title()));
        values.put("foot", Sheets.text(paper.title().replaceAll("[\\\\\"\\n]", " ")));
        values.put("mark", Sheets.text(translations.text(paper.language(), "accreditation.pdf.mark")));
        values.put("eyebrow", Sheets.text(paper.t("dossier.eyebrow")));
        values.put("heading", Sheets.text(dossier.version().programme().title()));
        values.put("bookmarks", numbered(parts, "<bookmark name=\"%3$s\" href=\"#%2$s\"/>"));
        values.put(
                "cover",
                paper.cover() + "<h2 class=\"contents\">" + Sheets.text(paper.t("dossier.paper.contents"))
                        + "</h2><ol class=\"toc\">"
                        + numbered(parts, "<li><a href=\"#%2$s\" title=\"%3$s\">%3$s</a></li>") + "</ol>");
        values.put("parts", numbered(parts, "<div class=\"part\"><h2 id=\"%2$s\">%3$s</h2>%4$s</div>"));
        return HousePdf.write(page(values));
    }

    /** Each part in a form: its number, its id, its title with the number, and what is in it. */
    private static String numbered(List<DossierPaper.Part> parts, String form) {
        return IntStream.range(0, parts.size())
                .mapToObj(index -> form.formatted(
                        index + 1,
                        parts.get(index).id(),
                        Sheets.text((index + 1) + ". " + parts.get(index).title()),
                        parts.get(index).html()))
                .collect(Collectors.joining());
    }

    private static Document page(Map<String, String> values) {
        try (var template = Objects.requireNonNull(DossierPdf.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            var page = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            // In one go: a text that looks like a name stays what it is.
            page = NAME.matcher(page)
                    .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), "")));
            // What XML cannot hold is left out.
            page = page.replaceAll("[^\\u0009\\u000A\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("The page of the dossier is broken", broken);
        }
    }
}
