package nl.leeratelier.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAnswerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Veilig Thuis | veilig thuis
                    Veilig Thuis | VEILIG-THUIS!
                    Veilig Thuis | ‘Véilig  Thuïs’
                    Veilig Thuis | veiligthuis
                    één          | een
                    IJsland      | ĳsland
                    0800-2000    | 0800 2000
                    1,5          | 1.5
                    stap 3       | Stap 3.""")
    void caseAccentsSpacesAndPunctuationDoNotCount(String accepted, String typed) {
        assertThat(exact(accepted).accepts(typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Veilig Thuis | Veilig
                    Veilig Thuis | Veilig Thuiz
                    1,5          | 15
                    stap 3       | stap 30
                    één          | twee""")
    void everythingElseDoes(String accepted, String typed) {
        assertThat(exact(accepted).accepts(typed)).isFalse();
    }

    /** Worked by hand: a letter too few, too many, another, or two swapped; two slips only in long words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kindcheck     | kincheck       | true
                    kindcheck     | kindchheck     | true
                    kindcheck     | kindchekk      | true
                    kindcheck     | kindhceck      | true
                    kindcheck     | kindhcecc      | false
                    kindcheck     | kind           | false
                    jas           | jos            | false
                    stap 3        | stap 4         | false
                    beroepsgeheim | beropesgeheem  | true
                    beroepsgeheim | beropesgehem   | true
                    beroepsgeheim | beropsgeem     | false
                    meldcode      | moldcode       | true
                    melden        | gelden         | true""")
    void aSmallSlipIsForgivenWhereTheAuthorSaysSo(String accepted, String typed, boolean near) {
        assertThat(new TypedAnswer(List.of(accepted), true, Optional.empty()).accepts(typed))
                .isEqualTo(near);
        assertThat(exact(accepted).accepts(typed)).isFalse();
        assertThat(new TypedAnswer(List.of(accepted), true, Optional.empty()).isSpelledWell(typed))
                .isFalse();
    }

    /** Six weeks, give or take half a week. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6         | true
                    6 weken   | true
                    6 Week    | true
                    6weken    | true
                    6,5       | true
                    5.5 weken | true
                    +6        | true
                    6,51      | false
                    5,49      | false
                    -6        | false
                    6 dagen   | false
                    zes       | false
                    6,        | true
                    weken     | false
                    1e3       | false
                    6 of 7    | false""")
    void aNumberMayBeOffByItsToleranceAndNameItsUnit(String typed, boolean right) {
        assertThat(number("6", "0.5", "weken", "week").accepts(typed)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1500   | 1500      | true
                    1500   | 1.500     | true
                    1500   | 1,500     | true
                    1.5    | 1.500     | true
                    1500   | 15.00     | false
                    -2     | −2        | true
                    1000000 | 1.000.000 | true""")
    void beforeThreeDigitsAPointMayPartThousands(String value, String typed, boolean right) {
        assertThat(number(value, "0").accepts(typed)).isEqualTo(right);
    }

    @Test
    void showsARightAnswerAsOneWouldWriteIt() {
        assertThat(exact("Veilig Thuis").example()).isEqualTo("Veilig Thuis");
        assertThat(number("1.5", "0", "uur").example()).isEqualTo("1,5 uur");
    }

    @Property
    void whateverIsTypedIsJudged(@ForAll String typed) {
        for (TypedAnswer answer : List.of(
                exact("Veilig Thuis"),
                new TypedAnswer(List.of("beroepsgeheim"), true, Optional.empty()),
                number("6", "1", "weken"))) {
            assertThatCode(() -> answer.accepts(typed)).doesNotThrowAnyException();
        }
    }

    @Property
    void whatIsShownAsRightIsRight(@ForAll @StringLength(min = 1, max = 30) String accepted) {
        TypedAnswer answer = exact(accepted);
        assertThat(answer.accepts(answer.example())).isTrue();
    }

    @Test
    void aMegabyteIsNoAnswer() {
        assertThat(TypedAnswer.refusal("1".repeat(1_000_000))).contains("quiz.refusal.too-long");
        assertThat(number("6", "1").accepts("6 ".repeat(500_000))).isFalse();
        assertThat(TypedAnswer.refusal("\u202eab")).contains("learning.refused.unreadable");
        assertThat(TypedAnswer.refusal(" \t")).contains("quiz.refusal.empty");
    }

    private static TypedAnswer exact(String accepted) {
        return new TypedAnswer(List.of(accepted), false, Optional.empty());
    }

    private static TypedAnswer number(String value, String tolerance, String... units) {
        return new TypedAnswer(
                List.of(),
                false,
                Optional.of(new Amount(new BigDecimal(value), new BigDecimal(tolerance), List.of(units))));
    }
}
