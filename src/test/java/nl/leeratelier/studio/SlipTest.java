package nl.leeratelier.studio;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    @ParameterizedTest
    @CsvSource({
        "Ik wacht noch even af, Ik wacht nog even af",
        "ik wacht., Ik wacht!",
        "de vertrouwens persoon, de vertrouwenspersoon",
        "Ze word boos, Ze wordt boos",
        "uit het ouder gesprek, uit het oudergesprek",
        "een patroom van zorgen, een patroon van zorgen"
    })
    void aLetterASpaceOrACommaIsASlip(String before, String after) {
        assertThat(Slip.between(before, after)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Dat kan echt niet., Dat kan echt wel.",
        "Er is een gevaar, Er is geen gevaar",
        "Dat is ooit gezien, Dat is nooit gezien",
        "Bel binnen 5 dagen, Bel binnen 15 dagen",
        "Praat met de moeder, Praat met de vader",
        "Meld het, Meld het niet",
        "Ik wacht af, Je belt meteen"
    })
    void anotherWordIsNone(String before, String after) {
        assertThat(Slip.between(before, after)).isFalse();
        assertThat(Slip.between(after, before)).isFalse();
    }

    @Property
    void theSameIsASlip(@ForAll @StringLength(max = 60) String text) {
        assertThat(Slip.between(text, text)).isTrue();
    }
}
