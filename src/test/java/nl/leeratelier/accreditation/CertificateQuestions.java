package nl.leeratelier.accreditation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.leeratelier.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the first pages of the certificates of an organisation ask of the database, to be measured. */
public final class CertificateQuestions {

    private static final int PAGE = 26;

    private CertificateQuestions() {}

    /** Each question by what it is. */
    public static Map<String, Runnable> of(DataSource database, OrganisationId organisation, String programme) {
        var jdbc = JdbcClient.create(database);
        var issued = new IssuedRows(jdbc);
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
        for (var months : new int[] {0, 6, 36}) {
            var filter = new DueFilter(today.plusMonths(months), Optional.empty());
            questions.put("due within " + months + " months", () -> due.page(organisation, filter, null, PAGE));
        }
        return questions;
    }
}
