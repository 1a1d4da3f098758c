package nl.leeratelier.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

    @Test
    void keepsAccentsForReadingAndLeavesThemOutForSorting() {
        var name = Name.of("  Zoë   van  den Élzen ");
        assertThat(name.text()).isEqualTo("Zoë van den Élzen");
        assertThat(name.key()).isEqualTo("zoe van den elzen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u202Eb", "a\u0000b", "́"})
    void refusesWhatCannotBeRead(String typed) {
        assertThatThrownBy(() -> Name.of(typed)).isInstanceOf(Refused.class);
    }

    @Test
    void refusesMoreThanFitsOnACertificate() {
        assertThatThrownBy(() -> Name.of("a".repeat(121))).isInstanceOf(Refused.class);
    }

    @Property
    void isAReadableNameOrRefused(@ForAll String typed) {
        try {
            var name = Name.of(typed);
            assertThat(name.text()).isNotBlank().hasSizeLessThanOrEqualTo(120);
            assertThat(name.key()).isNotEmpty().hasSizeLessThanOrEqualTo(240);
            assertThat(Name.of(name.text())).isEqualTo(name);
        } catch (Refused refused) {
            assertThat(refused.reason()).isEqualTo(Refused.Reason.NAME_INVALID);
        }
    }
}
