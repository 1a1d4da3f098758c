package nl.leeratelier.growth.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.growth.GroupGrowth;
import nl.leeratelier.growth.GrowthFile;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WholeApplication
class GrowthViewsTest extends SpringBrowserlessTest {

    private static final String PROGRAMME = "meldcode-in-partnerschap";

    @Autowired
    Cast cast;

    @Autowired
    TrainingGroups groups;

    @Autowired
    GroupGrowth growth;

    @Autowired
    GrowthFile file;

    @Autowired
    JdbcClient jdbc;

    private final List<Account> trainees = new ArrayList<>();
    private OrganisationId kust;
    private Account hanna;
    private GroupId group;

    @BeforeEach
    void aGroup() {
        kust = cast.organisation("Kust");
        hanna = cast.person("Hanna de Wit", kust, Role.TRAINER);
        cast.signIn(hanna, kust);
        group = groups.create("Kust, najaar", hanna.id());
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private void open(String path) {
        UI.getCurrent().setLocale(Translations.DUTCH);
        UI.getCurrent().navigate(path);
    }

    private String said() {
        return Said.by((Component) getCurrentView());
    }

    /** Somebody who answered the first statement before and after. */
    private Account answered(int before, int after) {
        Account somebody = cast.person("Sam Bakker", kust, Role.TRAINEE);
        UUID enrolment = UUID.randomUUID();
        insert(somebody, enrolment, "BEFORE", before, Instant.parse("2026-09-01T09:00:00Z"));
        insert(somebody, enrolment, "AFTER", after, Instant.parse("2026-11-01T09:00:00Z"));
        trainees.add(somebody);
        return somebody;
    }

    private void insert(Account somebody, UUID enrolment, String moment, int given, Instant at) {
        jdbc.sql("""
                        insert into measure_answer (enrolment_id, framework, moment, statement, account_id, organisation_id,
                            programme, attempt_id, given, handed_in_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        enrolment,
                        "stellingen",
                        moment,
                        "signalen",
                        somebody.id().value(),
                        kust.value(),
                        PROGRAMME,
                        UUID.randomUUID(),
                        given,
                        Timestamp.from(at))
                .update();
    }

    private void member(int before, int after) {
        groups.add(group, answered(before, after).id());
    }

    @Test
    void tellsWhatChangedInTheOrganisationFromFivePeopleOn() {
        for (int person = 0; person < 4; person++) {
            answered(5, 2);
        }
        open("groei");
        assertThat($(H1.class).single().getText()).isEqualTo("Groei op de stellingen");
        assertThat(said()).contains("Nog te weinig mensen").doesNotContain("Van 5,0", "4 mensen", "Download");
        answered(4, 2);
        open("");
        open("groei");
        // 24 / 5 before, 10 / 5 after
        assertThat(said())
                .contains("5 mensen antwoordden beide keren", "Van 4,8 naar 2,0: 2,8 minder mee eens", "−2,8")
                .contains("Minder mee eens is groei", "geen cijfers van buiten bekend", "Nog geen 5 mensen");
        assertThat($(Anchor.class).all())
                .anyMatch(link -> link.getElement().getOuterHTML().contains("Download"));
    }

    @Test
    void worksOutTheGrowthOfALargeOrganisationWhenItIsAskedFor() {
        for (int person = 0; person < 5; person++) {
            answered(4, 2);
        }
        jdbc.sql("""
                        insert into measure_answer (enrolment_id, framework, moment, statement, account_id, organisation_id,
                            programme, attempt_id, given, handed_in_at)
                        select random_uuid(), framework, moment, statement, account_id, organisation_id, 'iets-anders',
                            attempt_id, given, handed_in_at
                        from measure_answer cross join system_range(1, 2001) where organisation_id = ?""").param(kust.value()).update();
        open("groei");
        assertThat(said()).contains("Laat de groei zien").doesNotContain("mensen antwoordden beide keren");

        test($(SecondaryButton.class).single()).click();
        assertThat(said()).contains("5 mensen antwoordden beide keren").doesNotContain("Laat de groei zien");
    }

    @Test
    void theFileHoldsWhatTheScreenShows() {
        for (int person = 0; person < 5; person++) {
            answered(2, 4);
        }
        String csv = growth.here().stream()
                .filter(one -> one.programme().programme().id().equals(PROGRAMME))
                .map(one -> new String(file.csv(one, Translations.DUTCH), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        assertThat(csv)
                .contains(
                        "Stelling;Mensen;Vooraf;Achteraf;Verschil",
                        ";5;2,0;4,0;2,0\r\n",
                        ";Minder dan 5 mensen;;;\r\n");
    }

    @Test
    void aTrainerSeesTheGrowthOfTheGroupFromFiveMembersOn() {
        for (int person = 0; person < 4; person++) {
            member(4, 3);
        }
        for (int person = 0; person < 5; person++) {
            answered(5, 1);
        }
        open("groepen/" + group);
        assertThat(said())
                .contains("Hier zie je wat er in deze groep veranderde zodra 5")
                .doesNotContain("Van 4,0");
        member(5, 1);
        open("");
        open("groepen/" + group);
        // 21 / 5 before, 13 / 5 after
        assertThat(said()).contains("Van 4,2 naar 2,6: 1,6 minder mee eens");
    }

    @Test
    void aGroupIsToldNothingThatWouldTellOfTheOneWhoIsNotInIt() {
        for (int person = 0; person < 5; person++) {
            member(4, 3);
        }
        answered(5, 1);
        open("groepen/" + group);
        assertThat(said()).contains("dan laten we ook niets zien").doesNotContain("Van 4,0");
    }

    @Test
    void onlyTheTrainerOfAGroupLearnsOfIt() {
        cast.signIn(cast.person("Ingrid Visser", kust, Role.COORDINATOR), kust);
        assertThat(growth.here()).isNotEmpty();
        assertThatThrownBy(() -> growth.of(group)).isInstanceOf(AccessDeniedException.class);
        cast.signIn(cast.person("Karim Amrani", kust, Role.TRAINER), kust);
        assertThatThrownBy(() -> growth.of(group)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void isOpenToTrainersAndCoordinatorsAlone(Role role) {
        cast.signIn(cast.person("Iemand Anders", kust, role), kust);
        open("groei");
        boolean may = role == Role.TRAINER || role == Role.COORDINATOR;
        assertThat($(GrowthView.class).exists()).isEqualTo(may);
        if (!may) {
            assertThatThrownBy(growth::here).isInstanceOf(AccessDeniedException.class);
        }
    }
}
