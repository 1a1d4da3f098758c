package nl.leeratelier.interchange.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.studio.Limits;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private final Wording wording = new Wording();

    @Test
    void keepsWordsListsAndBlocksOfHtml() {
        assertThat(wording.plain("<p>Een&nbsp;<b>twee</b></p><ul><li>drie</li><li>vier</li></ul><ol><li>a<li>b</ol>"))
                .isEqualTo("Een twee\n\n- drie\n- vier\n\n1. a\n2. b");
        assertThat(wording.plain("a<br>b<p>c")).isEqualTo("a\nb\n\nc");
    }

    @Test
    void keepsEmphasisAndLinksInMarkdown() {
        assertThat(wording.markdown(
                        "<p>Zie <strong> dit </strong><a href='https://x.nl/a'>hier</a> en <em>daar</em>.</p>"))
                .isEqualTo("Zie **dit** [hier](https://x.nl/a) en *daar*.");
        assertThat(wording.taken()).isEmpty();
    }

    @Test
    void dropsScriptsPicturesAndLinksThatRunSomethingAndSaysSo() {
        assertThat(wording.plain("<script>alert(1)</script>a<img src=x onerror=alert(1) alt='Een huis'>"
                        + "<a href='javascript:alert(1)'>b</a><svg onload=alert(1)><text>c</text></svg>"))
                .isEqualTo("a(Een huis)b");
        assertThat(wording.taken())
                .extracting(Note::key)
                .containsExactly(
                        "interchange.left-out.script",
                        "interchange.left-out.picture",
                        "interchange.left-out.link",
                        "interchange.left-out.media");
    }

    @Test
    void removesWhatCannotBeSeen() {
        assertThat(wording.cleaned("a\u200Bb\u202Ec\uFEFFd\u0000e\u00ADf")).isEqualTo("abcdef");
        assertThat(wording.taken()).containsExactly(Note.changed("hidden"));
    }

    @Test
    void staysQuickOnDeepLongAndTrickyTexts() {
        wording.plain("<div>".repeat(15_000) + "x");
        wording.plain("<b>".repeat(5_000) + "<p>x");
        wording.cleaned("a" + " ".repeat(1_000_000) + "b");
        wording.markdown("[".repeat(100_000));
        assertThat(wording.plain("x".repeat(150_000))).hasSize(100_000);
    }

    @Property(tries = 500)
    void wordsReadTheSameInMarkdown(
            @ForAll @CharRange(from = ' ', to = '~') @CharRange(from = 'é', to = 'ü') @StringLength(max = 60)
                    String words) {
        String text = Wording.line(words);
        assertThat(MarkdownText.of(wording.asMarkdown(text)).cited()).isEmpty();
        assertThat(shown(wording.asMarkdown(text))).isEqualTo(text);
        String html = "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>";
        assertThat(shown(wording.markdown(html))).isEqualTo(text);
        assertThat(wording.plain(html)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0-]", "[A-3.5b]", "a [A-3.5b, X1] b", "[[4]](x)", "\\[A-3.5b]", "![A1](picture:x)"})
    void whatLooksLikeASourceIsNone(String words) {
        assertThat(MarkdownText.of(wording.asMarkdown(words)).cited()).isEmpty();
        assertThat(shown(wording.asMarkdown(words))).isEqualTo(words);
        assertThat(MarkdownText.of(wording.markdown("<p>" + words + "</p>")).cited())
                .isEmpty();
    }

    @Property(tries = 500)
    void leavesNothingThatADraftRefuses(@ForAll String words) {
        assertThat(Limits.hides(wording.cleaned(words))).isFalse();
        assertThat(Limits.hides(wording.asMarkdown(words))).isFalse();
        assertThat(Limits.hides(wording.markdown(words))).isFalse();
    }

    @Property(tries = 500)
    void anyHtmlGivesMarkdownWithoutHtml(
            @ForAll
                    @CharRange(from = '<', to = '>')
                    @CharRange(from = 'a', to = 'e')
                    @CharRange(from = ' ', to = '/')
                    @StringLength(max = 200)
                    String html) {
        String shown = MarkdownText.of(wording.markdown(html)).html();
        assertThat(Jsoup.parseBodyFragment(shown).select("script, img, svg")).isEmpty();
        wording.plain(html);
    }

    private static String shown(String markdown) {
        return Jsoup.parseBodyFragment(MarkdownText.of(markdown).html()).text();
    }
}
