package nl.leeratelier.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class CertificateNumberTest {

    @Property
    void readsEveryNumberItMakesHoweverItIsTyped(@ForAll long seed) {
        var number = CertificateNumber.random(new Random(seed));

        assertThat(number.value()).matches("LA(-[0-9A-HJKMNP-TV-Z]{4}){4}");
        assertThat(CertificateNumber.parse(number.value())).contains(number);
        assertThat(CertificateNumber.parse(number.value().toLowerCase(Locale.ROOT)))
                .contains(number);
        assertThat(CertificateNumber.parse(" " + number.value().replace("-", "  ") + "\n"))
                .contains(number);
        assertThat(CertificateNumber.parse(number.value().substring(3).replace('-', '–')))
                .contains(number);
        assertThat(CertificateNumber.parse(number.value().replace("-", "%20"))).contains(number);
        assertThat(CertificateNumber.parse("https://leeratelier.example/certificaat/" + number))
                .contains(number);
        assertThat(CertificateNumber.parse(number.value().replace('0', 'o').replaceAll("(?<!^)1", "l")))
                .contains(number);
    }

    @Property
    void neverThrowsWhateverIsTyped(@ForAll String typed) {
        CertificateNumber.parse(typed)
                .ifPresent(number ->
                        assertThat(CertificateNumber.parse(number.value())).contains(number));
    }

    @Property
    void refusesWhatIsTooShortOrTooLong(
            @ForAll @StringLength(max = 15) @CharRange(from = '0', to = '9') String few,
            @ForAll @StringLength(min = 19, max = 300) @CharRange(from = '0', to = '9') String many) {
        assertThat(CertificateNumber.parse(few)).isEmpty();
        assertThat(CertificateNumber.parse(many)).isEmpty();
    }

    @Example
    void takesNumbersThatBeginAsThePrefixDoes() {
        assertThat(CertificateNumber.parse("LA-LA00-0000-0000-0000"))
                .contains(new CertificateNumber("LA-1A00-0000-0000-0000"));
        assertThat(CertificateNumber.parse("LA00-0000-0000-0000"))
                .contains(new CertificateNumber("LA-1A00-0000-0000-0000"));
        assertThat(CertificateNumber.parse("LA-UUUU-0000-0000-0000")).isEmpty();
    }
}
