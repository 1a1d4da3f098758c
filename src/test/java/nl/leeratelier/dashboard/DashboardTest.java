package nl.leeratelier.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.leeratelier.growth.GroupGrowth;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.reporting.Figures;
import nl.leeratelier.reporting.Turn;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@WholeApplication
@Import(Kust.class)
class DashboardTest {

    @Autowired
    Cast cast;

    @Autowired
    Kust people;

    @Autowired
    Dashboard dashboard;

    @Autowired
    GroupGrowth growth;

    private OrganisationId kust;
    private Account ingrid;

    @BeforeEach
    void anOrganisation() {
        kust = cast.organisation("Kust");
        ingrid = cast.person("Ingrid Visser", kust, Role.COORDINATOR);
        cast.signIn(ingrid, kust);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    @Test
    void tellsOfEachTeamHowFarItIsAndAddsUpToTheWhole() {
        people.completed(people.person("Sam Bakker", kust, "Noord"), kust, 2);
        people.busy(people.person("Noor Kaya", kust, "Noord"), kust, 1, 30);
        people.busy(people.person("Daan Smit", kust, "Zuid"), kust, 40, 30);
        var late = people.completed(people.person("Kees Vos", kust, ""), kust, 500);
        people.person("Tess Bos", kust, "Zuid");

        var overview = dashboard.overview(kust, Optional.of(Kust.PROGRAMME));
        assertThat(overview.teams())
                .extracting(team -> team.team() + " " + team.figures().completed() + " " + team.onTheWay() + " "
                        + team.figures().stalled() + ", this year "
                        + team.completed().completions())
                .containsExactly("Noord 1 1 0, this year 1", "Zuid 0 0 1, this year 0", " 1 0 0, this year 0");
        assertThat(overview.total()).isEqualTo(new Figures(4, 4, 2, 1));
        assertThat(overview.completions().byMonth()).hasSize(Dashboard.MONTHS);
        assertThat(overview.completions().total().minutes()).isEqualTo(late.minutesTotal());
        assertThat(dashboard.overview(kust, Optional.of("onbekend")).teams()).isEmpty();
    }

    @Test
    void saysWhoIsStuckSinceWhenAndOnWhichPart() {
        var daan = people.person("Daan Smit", kust, "Zuid");
        var stuck = people.busy(daan, kust, 40, 30);
        people.busy(people.person("Noor Kaya", kust, "Noord"), kust, 1, 30);
        people.completed(people.person("Sam Bakker", kust, "Noord"), kust, 40);

        var page = dashboard.stuck(kust, Optional.empty(), new Turn.First(), 10);
        assertThat(page.people()).singleElement().satisfies(one -> {
            assertThat(one.line().name()).isEqualTo("Daan Smit");
            assertThat(one.line().team()).contains("Zuid");
            assertThat(one.line().study().orElseThrow().lastActivityAt()).isEqualTo(stuck.lastActivityAt());
            assertThat(one.part()).hasValueSatisfying(part -> {
                assertThat(part.module()).isEqualTo(1);
                assertThat(part.title()).isNotBlank();
            });
        });
    }

    @Test
    void tellsTheGrowthOfATeamOnlyWhereNoFewOthersFollowFromIt() {
        for (int i = 0; i < 6; i++) {
            people.answered(people.person("Sam Bakker", kust, "Noord"), kust, "signalen", 5, 2);
        }
        people.answered(people.person("Eén Ander", kust, "Zuid"), kust, "signalen", 1, 1);
        assertThat(growth.here()).anyMatch(programme -> !programme.told().isEmpty());
        assertThat(growth.teams()).isEmpty();

        for (int i = 0; i < 4; i++) {
            people.answered(people.person("Nog Iemand", kust, ""), kust, "signalen", 4, 4);
        }
        assertThat(growth.teams().keySet()).containsExactly("Noord");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"COORDINATOR", "ADMINISTRATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void isForThoseWhoCoordinate(Role role) {
        cast.signIn(cast.person("Iemand Anders", kust, role), kust);
        assertThatThrownBy(() -> dashboard.overview(kust, Optional.empty())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> dashboard.stuck(kust, Optional.empty(), new Turn.First(), 10))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(growth::teams).isInstanceOf(AccessDeniedException.class);
    }
}
