package nl.leeratelier.accreditation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.storage.WordIndexes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the first pages of the certificates of an organisation ask of the database, to be measured. */
public final class CertificateQuestions {

    private static final int PAGE = 26;

    private CertificateQuestions() {}

    /** Each question by what it is. */
    public static Map<String, Runnable> of(DataSource database, OrganisationId organisation, String programme) {
        var jdbc = JdbcClient.create(database);
        var issued = new IssuedRows(jdbc, WordIndexes.on(jdbc));
        var due = new DueRows(jdbc);
        var today = LocalDate.now();
        var all = new IssuedFilter("", Optional.empty(), Optional.empty());
        var questions = new LinkedHashMap<String, Runnable>();
        questions.put("certificates, first page", () -> issued.page(organisation, all, null, PAGE, today));
        questions.put("certificates, count", () -> issued.count(organisation, all, today));
        var one = new IssuedFilter("", Optional.of(programme), Optional.empty());
        questions.put("certificates of a programme", () -> issued.page(organisation, one, null, PAGE, today));
        questions.put("certificates of a programme, count", () -> issued.count(organisation, one, today));
        var withdrawn = new IssuedFilter("", Optional.empty(), Optional.of(Certificate.State.WITHDRAWN));
        questions.put("certificates withdrawn", () -> issued.page(organisation, withdrawn, null, PAGE, today));
        var expired = new IssuedFilter("", Optional.empty(), Optional.of(Certificate.State.EXPIRED));
        questions.put("certificates expired", () -> issued.page(organisation, expired, null, PAGE, today));
        questions.put("certificates expired, count", () -> issued.count(organisation, expired, today));
        questions.put("certificates withdrawn, count", () -> issued.count(organisation, withdrawn, today));
        for (var text : List.of("jansen", "zoe wong", "bestaat niet")) {
            var named = new IssuedFilter(text, Optional.empty(), Optional.empty());
            questions.put("certificates, search " + text, () -> issued.page(organisation, named, null, PAGE, today));
            questions.put("certificates, search " + text + ", count", () -> issued.count(organisation, named, today));
        }
        var number = new CertificateRows(jdbc, WordIndexes.on(jdbc));
        questions.put("verification by number", () -> number.find(new CertificateNumber("LA-0000-0000-0000-0000")));
        for (var months : new int[] {0, 6, 36}) {
            var filter = new DueFilter(today.plusMonths(months), Optional.empty());
            questions.put("due within " + months + " months", () -> due.page(organisation, filter, null, PAGE));
        }
        return questions;
    }
}
