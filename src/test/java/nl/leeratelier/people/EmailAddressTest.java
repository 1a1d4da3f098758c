package nl.leeratelier.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void isOneAddressInAnyCase() {
        assertThat(EmailAddress.of(" Sam.Bakker@Leeratelier.Example ").key())
                .isEqualTo(EmailAddress.of("sam.bakker@leeratelier.example").key());
    }

    @Test
    void keepsTheSpellingOfThePerson() {
        assertThat(EmailAddress.of(" Sam@leeratelier.example").text()).isEqualTo("Sam@leeratelier.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.nl", "sam+meldcode@leeratelier.example", "o'neill@x-y.co.uk", "jørgen@bücher.example"})
    void takesWhatPeopleUse(String typed) {
        assertThat(EmailAddress.of(typed).text()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sam",
                "sam@",
                "@leeratelier.example",
                "sam@leeratelier",
                "sam@@leeratelier.example",
                "sam bakker@leeratelier.example",
                "sam@leeratelier.example\r\nBcc: all@leeratelier.example",
                "Sam <sam@leeratelier.example>",
                "a@b.nl, c@d.nl"
            })
    void refusesWhatNoMailCanBeSentTo(String typed) {
        assertThatThrownBy(() -> EmailAddress.of(typed)).isInstanceOf(Refused.class);
    }

    @Property
    void isShortEnoughForItsColumnsOrRefused(@ForAll String local, @ForAll String domain) {
        try {
            var address = EmailAddress.of(local + "@" + domain + ".example");
            assertThat(address.text()).hasSizeLessThanOrEqualTo(254).doesNotContain("\n", "\r");
            assertThat(address.key()).hasSizeLessThanOrEqualTo(254);
        } catch (Refused refused) {
            assertThat(refused.reason()).isEqualTo(Refused.Reason.EMAIL_INVALID);
        }
    }
}
