package nl.leeratelier.accreditation;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.ObjDoubleConsumer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/** Papers in the house style: tagged so that a screen reader reads them (PDF/UA-1), and fit to be kept (PDF/A-3a). */
public final class HousePdf {

    private static final String HOUSE = "Instrument Sans";
    private static final byte[] REGULAR = bytes("/fonts/InstrumentSans-Regular.ttf");
    private static final byte[] SEMI_BOLD = bytes("/fonts/InstrumentSans-SemiBold.ttf");
    /** For names in letters that the house font lacks, such as Greek and Cyrillic. */
    private static final byte[] ANY = bytes("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private HousePdf() {}

    /** Writes a page as PDF; what it draws is named by the types of its objects. */
    public static byte[] write(Document page, DefaultObjectDrawerFactory drawings) {
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
