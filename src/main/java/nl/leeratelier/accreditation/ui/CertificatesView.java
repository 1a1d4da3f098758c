package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.accreditation.Certificate;
import nl.leeratelier.accreditation.CertificateId;
import nl.leeratelier.accreditation.CertificatePdf;
import nl.leeratelier.accreditation.CertificateRemarks;
import nl.leeratelier.accreditation.Certificates;
import nl.leeratelier.accreditation.OpenBadges;
import nl.leeratelier.accreditation.Renewals;
import nl.leeratelier.accreditation.StatementPdf;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.DownloadLink;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.LanguageNote;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Tone;

/** The certificates of whoever follows programmes: to keep, and to show to others. */
@Route("certificaten")
@RolesAllowed({"TRAINEE", "TRAINER", "EXPERT"})
@Menu(title = "accreditation.nav.certificates", order = 3, icon = "certificate")
class CertificatesView extends Page {

    private final transient Certificates certificates;
    private final transient CertificatePdf pdf;
    private final transient OpenBadges badges;
    private final transient Renewals renewals;

    private final transient List<CertificateRemarks> remarks;

    CertificatesView(
            Certificates certificates,
            CertificatePdf pdf,
            OpenBadges badges,
            StatementPdf statement,
            Renewals renewals,
            List<CertificateRemarks> remarks) {
        this.remarks = remarks;
        this.certificates = certificates;
        this.pdf = pdf;
        this.badges = badges;
        this.renewals = renewals;
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
            var language = getLocale();
            var dossier = new Div(new DownloadLink(
                    t("accreditation.statement.download"),
                    t("accreditation.statement.file") + ".pdf",
                    "application/pdf",
                    () -> statement.mine(language)));
            dossier.addClassName("actions");
            add(dossier);
        }
        mine.forEach(certificate -> add(article(certificate)));
    }

    private Article article(Certificate certificate) {
        var title = "<h2 lang=\"%s\">%s</h2>"
                .formatted(Markup.escape(certificate.language()), Markup.escape(certificate.title()));
        var name = "<p class=\"certificate-name\">%s</p>"
                .formatted(Markup.escape(t("accreditation.mine.for", certificate.name())));
        var state = certificate.on(certificates.today());
        var pill = state == Certificate.State.VALID
                ? ""
                : Markup.pill(StateWords.tone(state), StateWords.of(this, state))
                        .html();
        var facts = new CertificateFacts(this)
                .studyLoad(certificate.studyMinutes())
                .completedOn(certificate.completedOn())
                .version(certificate.versionNumber());
        certificate.validUntil().ifPresent(facts::validUntil);
        var paper = facts.number(certificate.number()).between(pill + title + name, "");
        var words = new Div(paper, LanguageNote.certificate(certificate.language()));
        words.addClassName("certificate-words");
        certificate
                .withdrawal()
                .ifPresentOrElse(
                        withdrawal -> words.add(Notice.warning(t(
                                "accreditation.mine.withdrawn",
                                LocalDate.ofInstant(withdrawal.at(), ZoneId.of("Europe/Amsterdam")),
                                withdrawal.why()))),
                        () -> {
                            counted(certificate).ifPresent(words::add);
                            coming(certificate).ifPresent(words::add);
                            remarks(certificate).forEach(words::add);
                            words.add(actions(certificate));
                        });
        var article = new Article(new SealPicture(), words);
        article.addClassNames("card", "certificate");
        return article;
    }

    /** From what on its validity is counted, and on what it rests. */
    private Optional<Paragraph> counted(Certificate certificate) {
        return certificate.validUntil().map(_ -> {
            var words = certificates
                    .counted(certificate)
                    .map(validity ->
                            t("accreditation.mine.counted." + validity.from().key(), validity.months())
                                    + (validity.basis().isEmpty()
                                            ? ""
                                            : " " + t("accreditation.mine.counted.basis", validity.basis())))
                    .orElseGet(() -> t("accreditation.mine.counted.then"));
            var line = new Paragraph(words);
            line.addClassName("quiet-words");
            return line;
        });
    }

    /** What is coming, from half a year before: nobody is taken by surprise. */
    private Optional<Notice> coming(Certificate certificate) {
        var today = certificates.today();
        var due = certificate.dueOn();
        if (due.isAfter(today.plusMonths(6))) {
            return Optional.empty();
        }
        var kind = certificate.validUntil().isPresent() ? "expires" : "five-years";
        if (due.isBefore(today)) {
            return Optional.of(Notice.info(t("accreditation.mine.past-" + kind, due)));
        }
        var notice = Notice.info(t("accreditation.mine." + kind, due));
        renewals.heardOn(certificate)
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> notice.add(new Paragraph(t("accreditation.mine.heard-on", day))));
        return Optional.of(notice);
    }

    private Div actions(Certificate certificate) {
        var actions = new Div(download(certificate), badge(certificate), show(certificate));
        actions.addClassName("actions");
        return actions;
    }

    private List<Paragraph> remarks(Certificate certificate) {
        return remarks.stream()
                .flatMap(others -> others.on(certificate).stream())
                .map(this::remark)
                .toList();
    }

    private Paragraph remark(CertificateRemarks.Remark remark) {
        var line = new Paragraph();
        line.addClassName("certificate-remark");
        Markup.of(pill(remark.kind()), Markup.text(t(remark.key(), remark.values())))
                .into(line);
        return line;
    }

    private Markup pill(CertificateRemarks.Kind kind) {
        return switch (kind) {
            case COUNTS -> Markup.pill(Tone.SAFE, t("accreditation.remark.good"));
            case COUNTS_NOT -> Markup.pill(Tone.WARN, t("accreditation.remark.bad"));
            case NEWS -> Markup.pill(Tone.SAND, t("accreditation.remark.news"));
        };
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

    private Anchor badge(Certificate certificate) {
        var id = certificate.id();
        var link = new Anchor(DownloadHandler.fromInputStream(_ -> writeBadge(id)), "");
        link.addClassNames("button", "secondary");
        Markup.of(Markup.icon(Icon.DOWNLOAD), Markup.text(t("accreditation.mine.badge")))
                .into(link);
        link.setAriaLabel(t("accreditation.mine.badge-of", certificate.title()));
        return link;
    }

    private DownloadResponse writeBadge(CertificateId id) {
        return badges.mine(id)
                .map(token -> {
                    var bytes = token.getBytes(StandardCharsets.US_ASCII);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "open-badge.jwt", "application/vc+jwt", bytes.length);
                })
                .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND));
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
                .filter(certificate -> certificate.withdrawal().isEmpty())
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
