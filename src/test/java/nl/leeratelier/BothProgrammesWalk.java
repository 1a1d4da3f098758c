package nl.leeratelier;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.content.Programme;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.learning.Attempts;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.testing.Diligent;
import nl.leeratelier.testing.GoodWay;
import nl.leeratelier.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Walks through everything that ships, in a browser, saying in each talk what leads to a good ending. It takes too long for the
 * suite, which does not find it by its name; run it with {@code mvn test -Dtest=BothProgrammesWalk}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:walk;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "leeratelier.content=content"
        })
@Import(Cast.class)
class BothProgrammesWalk {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Attempts attempts;

    @ParameterizedTest
    @ValueSource(strings = {"meldcode-in-de-kinderopvang", "meldcode-in-partnerschap"})
    void canBeCompletedByWhoeverPicksAGoodWay(String key) {
        OrganisationId team = cast.organisation("Wandelaars");
        Account walker = cast.person("Wil Wandelaar", team, Role.TRAINEE);
        enrolments.enrol(walker.id(), team, key);
        Programme programme = catalogue.newest(key).orElseThrow().programme();
        try (Visitor visitor = new Visitor("http://localhost:" + port)) {
            visitor.signIn(walker.email(), Cast.PASSWORD);
            new Diligent(visitor, programme, false)
                    .saying(page -> good(page, walker))
                    .completeProgramme();
            visitor.sees("Je hebt het programma afgerond");
        }
        assertThat(enrolments.of(walker.id(), team))
                .singleElement()
                .satisfies(enrolment -> assertThat(enrolment.completedAt()).isPresent());
    }

    /** The words of the choice that leads to a good ending of the talk that is on the screen. */
    private Optional<String> good(Page page, Account walker) {
        String id = page.url().replaceFirst(".*/leren/", "").replaceFirst("\\?.*", "");
        var attempt = attempts.open(new AttemptId(UUID.fromString(id)), walker.id());
        if (!(attempt.activity() instanceof RolePlay talk && attempt.state() instanceof RolePlayState state)) {
            return Optional.empty();
        }
        return GoodWay.next(talk, state) instanceof ChoiceMade(var node, var choice)
                ? state.choices().stream()
                        .filter(one -> one.id().equals(choice))
                        .map(one -> one.words())
                        .findFirst()
                : Optional.empty();
    }
}
