package nl.leeratelier.peonline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.leeratelier.peonline.Presence.State;
import nl.leeratelier.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the first page of what goes to PE-online asks of the database, to be measured. */
public final class PresenceQuestions {

    private static final int PAGE = 26;

    private PresenceQuestions() {}

    /** Each question by what it is. */
    public static Map<String, Runnable> of(DataSource database, OrganisationId organisation) {
        var rows = new QueueRows(JdbcClient.create(database));
        var questions = new LinkedHashMap<String, Runnable>();
        questions.put("PE-online, figures", () -> rows.figures(Optional.of(organisation)));
        questions.put("PE-online, refused", () -> rows.page(Optional.of(organisation), State.REFUSED, null, PAGE));
        questions.put("PE-online, accepted", () -> rows.page(Optional.of(organisation), State.ACCEPTED, null, PAGE));
        questions.put("PE-online of all, figures", () -> rows.figures(Optional.empty()));
        questions.put("PE-online of all, refused", () -> rows.page(Optional.empty(), State.REFUSED, null, PAGE));
        return questions;
    }
}
