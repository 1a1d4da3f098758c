package nl.leeratelier.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.registers.RegisterRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordDraftTest {

    private static RecordDraft draft(String number, String from, String to, String amount) {
        return new RecordDraft(
                "skj",
                number,
                from,
                to,
                amount,
                AccreditationRecord.Unit.HOURS,
                " formeel  leren ",
                "",
                "naast-ouders",
                Set.of(VerdictTest.COVERED));
    }

    private static AccreditationRecord read(RecordDraft draft) {
        return draft.read(RecordId.next(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"1-3-2026, 28/2/2027", "01-03-2026, 28-02-2027", "2026-03-01, 2027-02-28"})
    void readsDaysAsPeopleWriteThem(String from, String to) {
        var accreditation = read(draft(" 12.345 ", from, to, "6,5"));

        assertThat(accreditation.term()).isEqualTo(new Term(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28)));
        assertThat(accreditation.amount()).isEqualTo(new BigDecimal("6.5"));
        assertThat(accreditation.number()).isEqualTo("12.345");
        assertThat(accreditation.category()).isEqualTo("formeel leren");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1-1-2026, 1-1-2027, 6, NUMBER_MISSING",
        "a\u202eb, 1-1-2026, 1-1-2027, 6, NUMBER_INVALID",
        "1, 30-2-2026, 1-1-2027, 6, FROM_INVALID",
        "1, 1-1-26, 1-1-2027, 6, FROM_INVALID",
        "1, 1-1-2026, morgen, 6, TO_INVALID",
        "1, 1-1-2026, '', 6, TO_INVALID",
        "1, 1-1-2026, 31-12-2025, 6, TO_BEFORE_FROM",
        "1, 1-1-2026, 1-1-2041, 6, TERM_TOO_LONG",
        "1, 1-1-2026, 1-1-2027, 0, AMOUNT_INVALID",
        "1, 1-1-2026, 1-1-2027, -6, AMOUNT_INVALID",
        "1, 1-1-2026, 1-1-2027, 6.125, AMOUNT_INVALID",
        "1, 1-1-2026, 1-1-2027, 1e3, AMOUNT_INVALID"
    })
    void saysWhatIsWrong(String number, String from, String to, String amount, Reason reason) {
        var refused = catchThrowableOfType(RegisterRefused.class, () -> read(draft(number, from, to, amount)));

        assertThat(refused.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NIP-00123456", " nip-0012 3456 ", "nip-00123456\u00a0"})
    void takesANumberHoweverItIsSpaced(String typed) {
        assertThat(nip().takes(Register.normal(typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00123456", "NIP-0012345", "NIP-001234567", "NIP-00123456<", "NIP-00123456\n"})
    void refusesWhatIsNoNumberOfTheRegister(String typed) {
        assertThat(nip().takes(typed)).isFalse();
    }

    @Test
    void knowsWhichRegistersHaveChambers() {
        assertThat(nip().hasChambers()).isFalse();
    }

    private static Register nip() {
        return new Register("nip", "NIP", "NIP-[0-9]{8}", "NIP-00123456", java.util.List.of(), true, true);
    }
}
