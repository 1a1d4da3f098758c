package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
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
import nl.leeratelier.ui.LanguageNote;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;

/** The certificates of whoever follows programmes: to keep, and to show to others. */
@Route("certificaten")
@RolesAllowed({"TRAINEE", "TRAINER", "EXPERT"})
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
        var title = "<h2 lang=\"%s\">%s</h2>"
                .formatted(Markup.escape(certificate.language()), Markup.escape(certificate.title()));
        var name = "<p class=\"certificate-name\">%s</p>"
                .formatted(Markup.escape(t("accreditation.mine.for", certificate.name())));
        var paper = new CertificateFacts(this)
                .studyLoad(certificate.studyMinutes())
                .completedOn(certificate.completedOn())
                .version(certificate.versionNumber())
                .number(certificate.number())
                .between(title + name, "");
        var actions = new Div(download(certificate), show(certificate));
        actions.addClassName("actions");
        var words = new Div(paper, LanguageNote.certificate(certificate.language()), actions);
        words.addClassName("certificate-words");
        var article = new Article(new SealPicture(), words);
        article.addClassNames("card", "certificate");
        return article;
    }

    private Anchor download(Certificate certificate) {
        var id = certificate.id();
        var link = new Anchor(DownloadHandler.fromInputStream(_ -> write(id)), "");
        link.addClassNames("button", "primary");
        Markup.of(Markup.icon(Icon.DOWNLOAD), Markup.text(t("accreditation.mine.download")))
                .into(link);
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
