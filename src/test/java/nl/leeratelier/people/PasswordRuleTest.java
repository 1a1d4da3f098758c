package nl.leeratelier.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.leeratelier.people.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static void check(String password) {
        PasswordRule.check(password, "sam.bakker@leeratelier.example", "Samantha Bakker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vier paarden in de wei",
                "k7mf-2xqa-93tp-wzce",
                "één à twee ôôô ûû",
                "🐎🐎🐴🐴🦄🦄🐐🐐🐑🐑🐖🐖🐄"
            })
    void takesWhatIsLongAndNotWellKnown(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "elf letters, PASSWORD_TOO_SHORT",
        "'', PASSWORD_TOO_SHORT",
        "Sam.Bakker@leeratelier.example, PASSWORD_IS_KNOWN",
        "samantha bakker, PASSWORD_IS_KNOWN",
        "SAMANTHABAKKER, PASSWORD_IS_KNOWN",
        "Wachtwoord123!, PASSWORD_COMMON",
        "Welkom 1234 56, PASSWORD_COMMON",
        "qwertyuiop12, PASSWORD_COMMON",
        "aaaaaaaaaaaaaa, PASSWORD_COMMON",
        "ababababababab, PASSWORD_COMMON",
        "abcdefghijklmn, PASSWORD_COMMON",
        "5678901234567, PASSWORD_COMMON",
        "10987654321098, PASSWORD_COMMON"
    })
    void refusesWhatIsShortOrGuessed(String password, Reason reason) {
        assertThatThrownBy(() -> check(password))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void refusesMoreThanTwoHundredCharacters() {
        assertThatThrownBy(() -> check("abcde fghij ".repeat(20))).isInstanceOf(Refused.class);
    }

    @Property
    void saysYesOrWhyNotToAnyText(@ForAll @StringLength(max = 300) String password) {
        try {
            check(password);
            assertThat(password.codePointCount(0, password.length())).isBetween(12, 200);
        } catch (Refused refused) {
            assertThat(refused.reason().name()).startsWith("PASSWORD_");
        }
    }
}
