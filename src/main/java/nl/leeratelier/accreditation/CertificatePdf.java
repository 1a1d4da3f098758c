package nl.leeratelier.accreditation;

import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import nl.leeratelier.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The paper: one page A4, tagged so that a screen reader reads it (PDF/UA-1), and fit to be kept (PDF/A-3a). */
@Component
public class CertificatePdf {

    private final Translations words;
    private final String address;

    CertificatePdf(Translations words, @Value("${leeratelier.address}") String address) {
        this.words = words;
        this.address = address.endsWith("/") ? address : address + "/";
    }

    /** The address of the page where anybody can check this certificate. */
    public String publicAddress(CertificateNumber number) {
        return address + "certificaat/" + number;
    }

    /** Writes the paper in the language of the programme. */
    public byte[] write(Certificate certificate) {
        var link = publicAddress(certificate.number());
        var drawings = new DefaultObjectDrawerFactory();
        drawings.registerDrawer("leeratelier/mark", HousePdf.drawer(Seal::drawMark));
        drawings.registerDrawer("leeratelier/seal", HousePdf.drawer(Seal::draw));
        drawings.registerDrawer("leeratelier/qr", HousePdf.drawer(QrCode.of(link)::draw));
        return HousePdf.write(CertificatePage.of(certificate, link, words), drawings);
    }
}
