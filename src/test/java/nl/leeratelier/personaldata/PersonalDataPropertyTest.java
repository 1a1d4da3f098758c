package nl.leeratelier.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.leeratelier.personaldata.Finding.Kind;

class PersonalDataPropertyTest {

    private static final List<String> SENTENCES = List.of(
            "Ik zou eerst vragen hoe het gaat.",
            "Daarna vertel ik wat ik zag, zonder oordeel!",
            "Waarom zou ze dat tegen mij zeggen?",
            "Het bleef stil en ik wachtte.",
            "Op school weten ze ervan, thuis nog niet.",
            "Morgen bel ik opnieuw: misschien lukt het dan.",
            "De volgende keer laat ik haar uitpraten.",
            "Zij kent haar kind het best.");

    @Provide
    Arbitrary<String> harmless() {
        return Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(6).map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(Words.GIVEN).map(PersonalDataPropertyTest::large);
    }

    private static String large(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> strange = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<String> near = Arbitraries.strings()
                .withChars("aAzZéÉ '’.-@0123456789+()/\n\u00a0straatweg")
                .ofMaxLength(200);
        return Arbitraries.oneOf(strange, near);
    }

    @Property
    void whatIsHarmlessStaysHarmlessInAnyOrder(@ForAll("harmless") String text) {
        assertThat(PersonalData.find(text, Set.of())).isEmpty();
    }

    @Property
    void aCommonNameIsFoundWhereverItStands(
            @ForAll("harmless") String before, @ForAll("names") String name, @ForAll("harmless") String after) {
        for (String text :
                List.of(before + " " + name + " was er ook. " + after, before + " Met " + name + ". " + after)) {
            assertThat(PersonalData.find(text, Set.of())).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(Kind.NAME);
                assertThat(finding.in(text)).isEqualTo(name);
            });
        }
    }

    @Property
    void anAllowedNameIsNeverFound(@ForAll("harmless") String before, @ForAll("names") String name) {
        for (String form : List.of(
                name, name + "s", name + "'s", name + "’s", name + "'", name.toLowerCase(), name.toUpperCase())) {
            assertThat(PersonalData.find(before + " Daar zat " + form + " bij.", Set.of(name)))
                    .isEmpty();
            assertThat(PersonalData.find(form + " zat erbij.", Set.of(name + " Jansen")))
                    .isEmpty();
        }
    }

    @Property
    void aNumberThatPassesTheElevenTestIsABsn(
            @ForAll("harmless") String before, @ForAll @IntRange(min = 10_000_000, max = 99_999_999) int eight) {
        for (int last = 0; last < 10; last++) {
            String nine = "" + eight + last;
            List<Finding> found = PersonalData.find(before + " Het gaat om " + nine + " dus.", Set.of());
            assertThat(found.stream().anyMatch(finding -> finding.kind() == Kind.BSN))
                    .isEqualTo(Numbers.passesElevenTest(nine));
        }
    }

    @Provide
    Arbitrary<String> phones() {
        Arbitrary<String> rest = Arbitraries.strings().numeric().ofLength(8);
        return Combinators.combine(
                        Arbitraries.of("06%s", "06-%s", "06 %s", "+316%s", "+31 6 %s", "+31(0)6%s", "00316%s"), rest)
                .as(String::formatted);
    }

    @Property
    void aMobileNumberIsFoundHoweverItIsWritten(@ForAll("harmless") String before, @ForAll("phones") String phone) {
        String text = before + " Bel " + phone + " even. " + before;
        assertThat(PersonalData.find(text, Set.of())).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.PHONE);
            assertThat(finding.in(text)).isEqualTo(phone);
        });
    }

    @Property(tries = 3_000)
    void anyTextIsReadAndEachFindingLiesInIt(@ForAll("anything") String text) {
        int end = 0;
        for (Finding finding : PersonalData.find(text, Set.of("Esther"))) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(end).isLessThan(finding.end());
            end = finding.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }
}
