package nl.leeratelier.studio;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leeratelier.manuscript.Difference;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import org.junit.jupiter.api.Test;

class WeightTest {

    private static final Pointer OPTION = Pointer.of("items", "een", "options", "a");

    private static Weight changed(Pointer at, String before, String after) {
        return Weight.of(new Difference.Changed(at, before, after));
    }

    @Test
    void takesSomeWordsOfATextForASlip() {
        assertThat(changed(OPTION.to("text"), "Ik wacht noch even af", "Ik wacht nog even af"))
                .isEqualTo(Weight.TYPO);
        assertThat(changed(OPTION.to("text"), "Ik wacht af", "Je belt meteen met Veilig Thuis"))
                .isEqualTo(Weight.WORDS);
        assertThat(Weight.of(new Difference.Added(Pointer.of("contentNote"), Value.text("Zwaar."))))
                .isEqualTo(Weight.WORDS);
        assertThat(Weight.of(new Difference.Removed(OPTION.to("sources").to("#0"), Value.text("A-1"))))
                .isEqualTo(Weight.WORDS);
    }

    @Test
    void knowsWhatScoresAndDecides() {
        assertThat(changed(OPTION.to("correct"), "true", "false")).isEqualTo(Weight.DECIDES);
        assertThat(changed(Pointer.of("items", "een", "accepted", "#0"), "ja", "jaa"))
                .isEqualTo(Weight.DECIDES);
        assertThat(changed(Pointer.of("passMark"), "70", "60")).isEqualTo(Weight.DECIDES);
        assertThat(changed(Pointer.of("nodes", "begin", "choices", "a", "to"), "b", "c"))
                .isEqualTo(Weight.DECIDES);
        assertThat(changed(Pointer.of("nodes", "begin", "choices", "a", "effects", "vertrouwen"), "5", "-5"))
                .isEqualTo(Weight.DECIDES);
        assertThat(Weight.of(new Difference.Removed(OPTION, Value.Mapping.EMPTY)))
                .isEqualTo(Weight.DECIDES);
        assertThat(Weight.of(new Difference.Reordered(Pointer.of("items")))).isEqualTo(Weight.DECIDES);
    }
}
