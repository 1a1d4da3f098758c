package nl.leeratelier.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AddressesTest {

    @Example
    void readsAddressesAsPeoplePasteThem() {
        assertThat(Addresses.of("""
                a@example.nl, b@example.nl;c@example.nl
                Jan de Vries <jan@example.nl>
                A@EXAMPLE.nl d@example.nl   e@example.nl
                geenadres
                """))
                .containsExactly(
                        "a@example.nl",
                        "b@example.nl",
                        "c@example.nl",
                        "jan@example.nl",
                        "d@example.nl",
                        "e@example.nl",
                        "geenadres");
    }

    @Property
    void neverThrowsAndNeverGivesAnAddressTwice(@ForAll String typed) {
        assertThat(Addresses.of(typed))
                .doesNotHaveDuplicates()
                .allSatisfy(address -> assertThat(address).isNotBlank());
    }
}
