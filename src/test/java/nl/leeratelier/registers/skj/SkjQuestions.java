package nl.leeratelier.registers.skj;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the first page of the list to enter by hand asks of the database, to be measured. */
public final class SkjQuestions {

    private static final int PAGE = 26;

    private SkjQuestions() {}

    /** Each question by what it is. */
    public static Map<String, Runnable> of(
            DataSource database, OrganisationId organisation, RecordId accreditation, String team) {
        var rows = new SkjRows(JdbcClient.create(database));
        var all = SkjFilter.all(accreditation);
        var ofTeam =
                new SkjFilter(accreditation, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(team));
        var questions = new LinkedHashMap<String, Runnable>();
        questions.put("SKJ list, figures", () -> rows.figures(organisation, all));
        questions.put("SKJ list, first page", () -> rows.page(organisation, all.at(Place.TO_ENTER), null, PAGE));
        questions.put("SKJ list, lapsed", () -> rows.page(organisation, all.at(Place.LAPSED), null, PAGE));
        questions.put("SKJ list of a team, figures", () -> rows.figures(organisation, ofTeam));
        questions.put(
                "SKJ list of a team, first page", () -> rows.page(organisation, ofTeam.at(Place.TO_ENTER), null, PAGE));
        return questions;
    }
}
