package nl.leeratelier.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

class VerificationControllerTest {

    private static final CertificateNumber NUMBER = new CertificateNumber("LA-7K3M-Q2XV-9D4T-H8WB");
    private static final Verification.Paper PAPER = new Verification.Paper(
            NUMBER,
            "Sam Bakker",
            "Naast ouders",
            "nl",
            3,
            136,
            LocalDate.of(2026, 11, 14),
            Optional.of(LocalDate.of(2029, 11, 14)));

    private final Verifications verifications = mock();

    @Test
    void saysOfAValidCertificateWhatThePageSays() {
        var answer = ask(new Verification.Valid(PAPER));

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(text(answer))
                .isEqualTo("{\"number\":\"LA-7K3M-Q2XV-9D4T-H8WB\",\"state\":\"valid\",\"name\":\"Sam Bakker\","
                        + "\"programme\":\"Naast ouders\",\"language\":\"nl\",\"version\":3,\"studyMinutes\":136,"
                        + "\"completedOn\":\"2026-11-14\",\"validUntil\":\"2029-11-14\"}");
    }

    @Test
    void saysThatOneExpiredWasWithdrawnOrReplaced() {
        assertThat(text(ask(new Verification.Expired(PAPER)))).contains("\"state\":\"expired\"");
        assertThat(text(ask(new Verification.Withdrawn(PAPER, LocalDate.of(2026, 12, 1)))))
                .contains("\"state\":\"withdrawn\"", "\"withdrawnOn\":\"2026-12-01\"");
        assertThat(text(ask(new Verification.Replaced(
                        new CertificateNumber("LA-0000-0000-0000-0000"), new Verification.Valid(PAPER)))))
                .contains("\"state\":\"valid\"", "\"replaces\":\"LA-0000-0000-0000-0000\"");
    }

    @Test
    void hasAnAnswerOfItsOwnForWhatIsNotThere() {
        assertThat(ask(new Verification.Unknown(NUMBER)).getStatusCode().value())
                .isEqualTo(404);
        assertThat(ask(new Verification.Unreadable()).getStatusCode().value()).isEqualTo(400);
        var many = ask(new Verification.TooManyGuesses(Duration.ofMillis(12_001)));
        assertThat(many.getStatusCode().value()).isEqualTo(429);
        assertThat(many.getHeaders().getFirst("Retry-After")).isEqualTo("13");
    }

    private ResponseEntity<byte[]> ask(Verification outcome) {
        when(verifications.verify(any(), any())).thenReturn(outcome);
        return new VerificationController(verifications).verify("x", new MockHttpServletRequest());
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
    }
}
