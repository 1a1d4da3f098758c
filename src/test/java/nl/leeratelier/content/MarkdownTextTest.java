package nl.leeratelier.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    private static String html(String markdown) {
        return MarkdownText.of(markdown).html();
    }

    private static List<String> faults(String markdown) {
        return MarkdownRenderer.render(markdown).faults().stream()
                .map(MarkdownRenderer.Fault::what)
                .toList();
    }

    @Test
    void aBracketAfterABackslashBeginsNoCitation() {
        assertThat(html("Zie [A-3.5b] en \\[A-3.5b]."))
                .isEqualTo("<p>Zie <span class=\"cite\">A-3.5b</span> en [A-3.5b].</p>\n");
        assertThat(MarkdownText.of("\\[0-] **\\[A1\\]**").cited()).isEmpty();
        assertThat(html("`\\[A1]` \\\\[A1]")).contains("<code>\\[A1]</code>", "\\<span class=\"cite\">A1</span>");
        assertThat(html("[een \\[A1\\] woord](https://x.nl)")).contains(">een [A1] woord</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Een <script>alert(1)</script> woord=HTML is shown as it is written: <script>",
                "<style>b{}</style> <b>vet</b> <b>en</b>=HTML is shown as it is written: <style>, <b>",
                "<!-- weg --> tekst=HTML is shown as it is written: <!--",
                "Klik [hier](javascript:alert(1))=the link to 'javascript:alert(1)' leads nowhere"
            })
    void saysWhatAReaderWillNotGet(String markdown, String what) {
        assertThat(faults(markdown)).containsExactly(what);
        assertThat(html(markdown)).doesNotContain("<script", "<style", "javascript:", "<!--", "<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beste <naam>,", "5 < 6 > 4", "`<b>`", "Ik <3 dit", "<https://x.nl>"})
    void leavesOtherAnglesToTheAuthor(String markdown) {
        assertThat(faults(markdown)).isEmpty();
    }

    @Test
    void wordsBetweenElementsStay() {
        assertThat(html("Een <b>vet</b> woord")).isEqualTo("<p>Een &lt;b&gt;vet&lt;/b&gt; woord</p>\n");
        assertThat(html("<div>\nBlok\n</div>\n\nNa")).contains("Blok", "Na");
    }
}
