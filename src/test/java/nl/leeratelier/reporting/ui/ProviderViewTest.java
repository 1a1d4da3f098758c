package nl.leeratelier.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.time.YearMonth;
import nl.leeratelier.accreditation.CertificateNumber;
import nl.leeratelier.accreditation.CertificateWithdrawn;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.ScreenTest;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

class ProviderViewTest extends ScreenTest {

    private static final Instant IN_MAY = Instant.parse("2026-05-09T11:08:13Z");
    /** In the Netherlands it is May already. */
    private static final Instant JUST_IN_MAY = Instant.parse("2026-04-30T22:00:00Z");

    @Autowired
    Catalogue catalogue;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Organisations organisations;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void isClosedToEverybodyButAdministrators(Role role) {
        cast.signIn(cast.person("Iemand Anders", kust, role), kust);
        open("beheer/rapporten");

        assertThat($(ProviderView.class).exists()).isFalse();
    }

    @Test
    void tellsOfEachOrganisationHowMuchWasCompletedThereAndNamesNobody() {
        var duin = cast.organisation("00 Duin");
        var kim = cast.person("Kim de Vries", kust, Role.TRAINEE);
        complete(sam, kust, IN_MAY);
        var withdrawn = complete(kim, kust, JUST_IN_MAY);
        withdraw(withdrawn);
        enrolments.enrol(
                cast.person("Els Nogbezig", kust, Role.TRAINEE).id(),
                kust,
                catalogue.newest().getFirst().programme().id());
        complete(cast.person("Noor Kaya", duin, Role.TRAINEE), duin, Instant.parse("2026-06-01T10:00:00Z"));
        administrator();
        open("beheer/rapporten");
        period(YearMonth.of(2026, 5), YearMonth.of(2026, 5));

        assertThat($(H1.class).single().getText()).isEqualTo("Wat organisaties afronden");
        assertThat(figures(kust)).isEqualTo("3 2 5 u 56 1");
        assertThat(figures(duin)).isEqualTo("1 0 0 min 0");
        assertThat(said()).doesNotContain("Sam Bakker", "Kim de Vries", "Els Nogbezig", "Noor Kaya");
    }

    @Test
    void theFactsAreTheSumOfAllRowsHoweverManyPagesThereAre() {
        for (int i = 0; i < 51; i++) {
            cast.organisation("00 Leeg");
        }
        complete(sam, kust, IN_MAY);
        administrator();
        open("beheer/rapporten");
        period(YearMonth.of(2026, 5), YearMonth.of(2026, 5));

        var rows = table().split("(?=<tr )");
        int enrolled = 0;
        int completions = 0;
        for (var row : rows) {
            var cells = row.split("data-label=\"[^\"]*\">");
            if (cells.length == 5) {
                enrolled += number(cells[1]);
                completions += number(cells[2]);
            }
        }
        assertThat(rows).hasSizeGreaterThan(52);
        assertThat(number(fact(1))).isEqualTo(enrolled);
        assertThat(number(fact(2))).isEqualTo(completions).isPositive();
    }

    @Test
    void saysSoWhereNothingWasCompletedInThoseMonths() {
        complete(sam, kust, IN_MAY);
        administrator();
        open("beheer/rapporten");
        period(YearMonth.of(2020, 1), YearMonth.of(2020, 2));

        assertThat(said()).contains("In deze maanden is met deze keuzes nog niets afgerond");
        assertThat(figures(kust)).isEqualTo("1 0 0 min 0");
    }

    private EnrolmentId complete(Account person, OrganisationId organisation, Instant at) {
        return finishing.complete(person, organisation, catalogue.newest().getFirst(), at);
    }

    private void withdraw(EnrolmentId enrolment) {
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new CertificateWithdrawn(new CertificateNumber("LA-7K3M-Q2XV-9D4T-H8WB"), enrolment)));
    }

    private void administrator() {
        cast.signIn(cast.person("Bea Heer", kust, Role.ADMINISTRATOR), kust);
    }

    private void period(YearMonth first, YearMonth last) {
        this.<YearMonth>choice("Van").setValue(first);
        this.<YearMonth>choice("Tot en met").setValue(last);
    }

    /** What stands in the row of an organisation, however far down. */
    private String figures(OrganisationId organisation) {
        var name = organisations.find(organisation).orElseThrow().name();
        var row = table().split(name)[1].split("</tr>")[0];
        return row.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip();
    }

    private String table() {
        while ($(NativeButton.class).withText("Meer tonen").exists()) {
            press("Meer tonen");
        }
        return $(DataTable.class).single().getElement().getChild(0).getProperty("innerHTML");
    }

    private String fact(int index) {
        return Said.by($(Fact.class).all().get(index));
    }

    private static int number(String words) {
        return Integer.parseInt(words.replaceAll("<.*", "").replaceAll("\\D", ""));
    }
}
