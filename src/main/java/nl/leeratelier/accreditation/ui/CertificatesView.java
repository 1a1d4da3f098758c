package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import nl.leeratelier.accreditation.Certificate;
import nl.leeratelier.accreditation.CertificateId;
import nl.leeratelier.accreditation.CertificatePdf;
import nl.leeratelier.accreditation.Certificates;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;

/** The certificates of a trainee: to keep, and to show to others. */
@Route("certificaten")
@RolesAllowed("TRAINEE")
@Menu(title = "accreditation.nav.certificates", order = 3, icon = "certificate")
class CertificatesView extends Page {

    private final transient Certificates certificates;
    private final transient CertificatePdf pdf;

    CertificatesView(Certificates certificates, CertificatePdf pdf) {
        this.certificates = certificates;
        this.pdf = pdf;
        title(t("accreditation.mine.title"));
        var mine = certificates.mine();
        if (certificates.underway() > 0) {
            add(Notice.info(t("accreditation.mine.underway")));
        } else if (mine.isEmpty()) {
            add(new EmptyState(
                    t("accreditation.mine.empty.title"),
                    t("accreditation.mine.empty.text"),
                    ButtonLink.primary("", t("accreditation.mine.empty.action"))));
        }
        if (!mine.isEmpty()) {
            lead(t("accreditation.mine.lead"));
        }
        mine.forEach(certificate -> add(article(certificate)));
    }

    private Article article(Certificate certificate) {
        var title = new H2(certificate.title());
        title.getElement().setAttribute("lang", certificate.language());
        var name = new Span(t("accreditation.mine.for", certificate.name()));
        name.addClassName("certificate-name");
        var actions = new Div(download(certificate), show(certificate));
        actions.addClassName("actions");
        var words = new Div(
                title,
                name,
                new CertificateFacts()
                        .studyLoad(certificate.studyMinutes())
                        .completedOn(certificate.completedOn())
                        .version(certificate.versionNumber())
                        .number(certificate.number()),
                actions);
        words.addClassName("certificate-words");
        var article = new Article(new SealPicture(), words);
        article.addClassNames("card", "certificate");
        return article;
    }

    private Anchor download(Certificate certificate) {
        var id = certificate.id();
        var link = new Anchor(DownloadHandler.fromInputStream(_ -> write(id)), "");
        link.addClassNames("button", "primary");
        link.add(Icon.DOWNLOAD.picture(), new Span(t("accreditation.mine.download")));
        link.setAriaLabel(t("accreditation.mine.download-of", certificate.title()));
        return link;
    }

    private Anchor show(Certificate certificate) {
        var link = ButtonLink.secondary("certificaat/" + certificate.number(), t("accreditation.mine.public"));
        link.setAriaLabel(t("accreditation.mine.public-of", certificate.title()));
        return link;
    }

    /** Asks again whose it is: the link lives as long as the page does. */
    private DownloadResponse write(CertificateId id) {
        return certificates
                .mine(id)
                .map(certificate -> {
                    var bytes = pdf.write(certificate);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            "certificaat-" + certificate.number() + ".pdf",
                            "application/pdf",
                            bytes.length);
                })
                .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND));
    }
}
