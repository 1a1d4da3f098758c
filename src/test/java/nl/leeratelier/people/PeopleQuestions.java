package nl.leeratelier.people;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the first pages of people and teams ask of the database, to be measured. */
public final class PeopleQuestions {

    private static final int PAGE = 26;

    private PeopleQuestions() {}

    /** Each question by what it is. */
    public static Map<String, Runnable> of(DataSource database, OrganisationId organisation) {
        var jdbc = JdbcClient.create(database);
        var teams = new TeamRows(jdbc);
        var managers = new ManagerRows(jdbc);
        var organisations = new OrganisationRows(jdbc);
        var questions = new LinkedHashMap<String, Runnable>();
        questions.put("names of the teams", () -> teams.names(organisation));
        questions.put("teams and their sizes", () -> managers.sizes(organisation));
        questions.put("members, first page", () -> organisations.members(organisation, null, PAGE));
        questions.put("members, number", () -> organisations.size(organisation));
        questions.put("organisations, first page", () -> organisations.page(null, PAGE));
        return questions;
    }
}
