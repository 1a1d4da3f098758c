package nl.leeratelier.studio.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HitTest {

    private static String found(String text, String wanted) {
        return Hit.in("De titel", text, Hit.pattern(wanted))
                .flatMap(Hit::sentence)
                .map(Hit.Sentence::html)
                .orElse("");
    }

    @Test
    void showsTheSentenceWithTheWordsMarked() {
        String text = "Een kop\n## Kijk\nMila komt binnen. Ze heeft geen Jas aan, al drie dagen. Het vriest.";
        assertThat(found(text, "jas")).isEqualTo("Ze heeft geen <mark>Jas</mark> aan, al drie dagen.");
        assertThat(found(text, "kijk")).isEqualTo("<mark>Kijk</mark>");
        assertThat(found(text, "vriest.")).endsWith("Het <mark>vriest.</mark>");
        assertThat(found("a < b & jas", "jas")).isEqualTo("a &lt; b &amp; <mark>jas</mark>");
    }

    @Test
    void shortensALongSentenceAtWords() {
        String long_ = "woord ".repeat(60);
        assertThat(found(long_ + "jas " + long_, "jas"))
                .startsWith("… woord")
                .endsWith("woord …")
                .contains("<mark>jas</mark>")
                .hasSizeLessThan(230);
    }

    @Test
    void aTitleAloneIsFoundWithoutASentence() {
        assertThat(Hit.in("De jas", "Niets hier.", Hit.pattern("JAS"))).contains(Hit.ANY);
        assertThat(Hit.in("De muts", "Niets hier.", Hit.pattern("jas"))).isEmpty();
        assertThat(Hit.in("x", "(a+b)", Hit.pattern("(a+"))).isPresent();
    }
}
