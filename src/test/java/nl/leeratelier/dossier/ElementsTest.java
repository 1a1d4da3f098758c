package nl.leeratelier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leeratelier.content.Programme;
import nl.leeratelier.content.Strategy;
import nl.leeratelier.dossier.Elements.Basis;
import nl.leeratelier.dossier.Elements.Element;
import nl.leeratelier.dossier.Elements.Purpose;
import nl.leeratelier.reading.ReadingType;
import nl.leeratelier.testing.Shelf;
import org.junit.jupiter.api.Test;

class ElementsTest {

    private static final Elements WHOLE = Elements.of(Shipped.programme("meldcode-in-partnerschap"));

    @Test
    void derivesTheStrategyFromTheKind() {
        assertThat(of(WHOLE, "eindtoets")).satisfies(test -> {
            assertThat(test.purpose()).isEqualTo(Purpose.TEST);
            assertThat(test.strategies()).isEmpty();
        });
        assertThat(of(WHOLE, "evaluatie").purpose()).isEqualTo(Purpose.MEASURING);
        assertThat(of(WHOLE, "oefenvragen-overleg").strategies()).containsExactly(Strategy.PRACTICE);
        assertThat(WHOLE.all())
                .filteredOn(element -> element.activity().head().kind().equals("casestudy"))
                .isNotEmpty()
                .allMatch(element -> element.strategies().size() == 2);
    }

    @Test
    void takesTheAuthorsWordOverTheKind() {
        assertThat(of(WHOLE, "oefenen-en-voor-jezelf-zorgen")).satisfies(element -> {
            assertThat(element.stated()).isTrue();
            assertThat(element.strategies()).containsExactly(Strategy.INSTRUCTION, Strategy.TRY_OUT);
            assertThat(element.basis()).isEqualTo(Basis.WORDS);
        });
    }

    @Test
    void aTextWithoutAnythingToDoTomorrowIsTheoryOnly() {
        Programme programme = new Shelf(new ReadingType())
                .markdown("tekst", "reading", "## Kop\nEen bewering [S1].\n")
                .programme();

        assertThat(of(Elements.of(programme), "tekst").strategies()).containsExactly(Strategy.THEORY);
    }

    @Test
    void everyMinuteHasOnePurposeAndTheSumIsWhatIsDeclared() {
        assertThat(WHOLE.addsUp()).isTrue();
        assertThat(WHOLE.minutes(Purpose.TEACHING) + WHOLE.minutes(Purpose.TEST) + WHOLE.minutes(Purpose.MEASURING))
                .isEqualTo(WHOLE.declared());
        assertThat(new Elements(WHOLE.all(), WHOLE.declared() + 1).addsUp()).isFalse();
    }

    @Test
    void everyStrategyOfFormalLearningIsThere() {
        assertThat(WHOLE.byStrategy())
                .hasSize(Strategy.values().length)
                .allSatisfy((strategy, count) ->
                        assertThat(count).as(strategy.name()).isPositive());
    }

    private static Element of(Elements elements, String activity) {
        return elements.all().stream()
                .filter(element -> element.activity().id().equals(activity))
                .findFirst()
                .orElseThrow();
    }
}
