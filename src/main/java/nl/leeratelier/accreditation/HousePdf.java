package nl.leeratelier.accreditation;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjDoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.leeratelier.ui.Markup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Papers in the house style: tagged so that a screen reader reads them (PDF/UA-1), and fit to be kept (PDF/A-3a). */
public final class HousePdf {

    private static final String HOUSE = "Instrument Sans";
    private static final byte[] REGULAR = bytes("/fonts/InstrumentSans-Regular.ttf");
    private static final byte[] SEMI_BOLD = bytes("/fonts/InstrumentSans-SemiBold.ttf");
    /** For names in letters that the house font lacks, such as Greek and Cyrillic. */
    private static final byte[] ANY = bytes("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final String STYLE = new String(bytes("/accreditation/paper.css"), StandardCharsets.UTF_8);
    private static final Pattern NAMES = Pattern.compile("\\$\\{([a-z-]+)}");

    private HousePdf() {}

    /** Writes a page as PDF that draws nothing but the mark of the house, an object of type {@code leeratelier/mark}. */
    public static byte[] write(Document page) {
        var drawings = new DefaultObjectDrawerFactory();
        drawings.registerDrawer("leeratelier/mark", drawer(Seal::drawMark));
        return write(page, drawings);
    }

    /** Writes a page as PDF; what it draws is named by the types of its objects. */
    static byte[] write(Document page, DefaultObjectDrawerFactory drawings) {
        try (var document = new PDDocument();
                var pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePDDocument(document)
                    .withProducer("Leeratelier")
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                    .useColorProfile(COLOURS)
                    .useFont(font(document, REGULAR), HOUSE, 400, FontStyle.NORMAL, true)
                    .useFont(font(document, SEMI_BOLD), HOUSE, 600, FontStyle.NORMAL, true)
                    .useFont(font(document, ANY), "Liberation Sans", 400, FontStyle.NORMAL, true)
                    .useObjectDrawerFactory(drawings)
                    .withW3cDocument(page, null)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /**
     * Writes a template as PDF: texts take the places of their names, such as {@code ${title}}, and the house's mark is drawn.
     *
     * @param template a resource, XHTML; {@code ${style}} in it is the look of the house's lists
     * @param texts by name, as plain text
     * @param rows what takes the place of {@code ${rows}}, as XHTML; see {@link #escaped}
     */
    public static byte[] write(String template, Map<String, String> texts, String rows) {
        return write(filled(template, texts, rows));
    }

    private static Document filled(String template, Map<String, String> texts, String rows) {
        try (var stream = Objects.requireNonNull(HousePdf.class.getResourceAsStream(template), template)) {
            var page = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            // In one go: a text that looks like a name stays what it is.
            var filled = NAMES.matcher(page)
                    .replaceAll(name -> Matcher.quoteReplacement(
                            switch (name.group(1)) {
                                case "rows" -> rows;
                                case "style" -> STYLE;
                                default -> escaped(value(texts, name.group(1)));
                            }));
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(filled.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("The template " + template + " is broken", broken);
        }
    }

    private static String value(Map<String, String> texts, String name) {
        return Objects.requireNonNull(texts.get(name), name);
    }

    /** A text as XHTML that shows it as it is, without the characters that XML cannot hold. */
    public static String escaped(String text) {
        return Markup.escape(text.replaceAll("[^\\u0009\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " "))
                .replace("&nbsp;", "&#160;");
    }

    /** Draws with something that fits in a square of a given side. */
    public static FSObjectDrawer drawer(ObjDoubleConsumer<Graphics2D> drawing) {
        return (element, x, y, width, height, device, context, dots) -> {
            var side = width / dots;
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) side,
                    (float) (height / dots),
                    graphics -> drawing.accept(graphics, side));
            return null;
        };
    }

    private static PDFontSupplier font(PDDocument document, byte[] file) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        // PDFBox gives ligatures no Unicode: "certificaat" could not be read, searched or copied.
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    private static byte[] bytes(String resource) {
        try (var stream = Objects.requireNonNull(CertificatePdf.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
