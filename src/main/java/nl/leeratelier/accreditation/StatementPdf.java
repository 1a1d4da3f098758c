package nl.leeratelier.accreditation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What somebody completed, when, how many hours that is by study load, and under which certificate: to print for their own
 * dossier. It says nothing about points: those are for a register to give.
 */
@Component
public class StatementPdf {

    private static final String TEMPLATE = "/accreditation/statement.html";

    private final Certificates certificates;
    private final CurrentPerson current;
    private final List<CertificateRemarks> remarks;
    private final Translations words;
    private final String address;

    StatementPdf(
            Certificates certificates,
            CurrentPerson current,
            List<CertificateRemarks> remarks,
            Translations words,
            @Value("${leeratelier.address}") String address) {
        this.certificates = certificates;
        this.current = current;
        this.remarks = remarks;
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
        values.put("language", language.getLanguage());
        values.put("title", words.text(language, "accreditation.statement.title"));
        values.put("mark", words.text(language, "accreditation.pdf.mark"));
        values.put("name", name);
        values.put("about", words.text(language, "accreditation.statement.about", today));
        values.put("h-programme", words.text(language, "accreditation.fact.programme"));
        values.put("h-completed", words.text(language, "accreditation.fact.completed"));
        values.put("h-load", words.text(language, "accreditation.fact.load"));
        values.put("h-certificate", words.text(language, "accreditation.fact.number"));
        values.put("check", words.text(language, "accreditation.statement.check", address + "certificaat"));
        var rows = all.stream().map(one -> row(one, today, language)).collect(Collectors.joining());
        return HousePdf.write(TEMPLATE, values, rows);
    }

    /** For which registers it counts, with points and the number of the accreditation. */
    private String counting(Certificate certificate, Locale language) {
        return remarks.stream()
                .flatMap(others -> others.on(certificate).stream())
                .filter(remark -> remark.kind() == CertificateRemarks.Kind.COUNTS)
                .map(remark -> "<br/><span class=\"small\">"
                        + HousePdf.escaped(words.text(language, remark.key(), remark.values())) + "</span>")
                .collect(Collectors.joining());
    }

    private String row(Certificate certificate, LocalDate today, Locale language) {
        var state = certificate.on(today);
        var worth = state == Certificate.State.VALID
                ? certificate
                        .validUntil()
                        .map(day -> words.text(language, "accreditation.statement.until", day))
                        .orElse("")
                : words.text(language, "accreditation.state." + state.name().toLowerCase(Locale.ROOT));
        return "<tr><th scope=\"row\"><span lang=\"%s\">%s</span><br/><span class=\"small\">%s</span>%s</th><td>%s</td><td>%s</td><td class=\"number\">%s<br/><span class=\"small\">%s</span></td></tr>"
                .formatted(
                        HousePdf.escaped(certificate.language()),
                        HousePdf.escaped(certificate.title()),
                        HousePdf.escaped(
                                words.text(language, "accreditation.statement.version", certificate.versionNumber())),
                        state == Certificate.State.WITHDRAWN ? "" : counting(certificate, language),
                        HousePdf.escaped(words.text(language, "accreditation.date", certificate.completedOn())),
                        HousePdf.escaped(StudyTime.words(words, language, certificate.studyMinutes())),
                        HousePdf.escaped(certificate.number().value()),
                        HousePdf.escaped(worth));
    }
}
