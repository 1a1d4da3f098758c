package nl.leeratelier.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownPictureTest {

    private static final String NAME = "ab".repeat(32);

    @Test
    void showsAPictureWithItsWords() {
        assertThat(html("![Een *jas* op \"de\" kapstok](picture:" + NAME + ")"))
                .contains(
                        "src=\"plaatje/" + NAME + "\"", "alt=\"Een jas op &#34;de&#34; kapstok\"", "loading=\"lazy\"");
    }

    @Test
    void showsTheWordsOfAPictureOfAnotherPlace() {
        assertThat(html("![Een jas](https://elders.example/jas.png)"))
                .contains("Een jas")
                .doesNotContain("<img", "elders");
        assertThat(html("<img src=x onerror=alert(1)>")).doesNotContain("<img");
    }

    @Test
    void saysWhatIsWrongWithAPicture() {
        assertThat(faults("![Een jas](picture:" + NAME + ")")).isEmpty();
        assertThat(faults("![](picture:" + NAME + ")")).contains("without a description");
        assertThat(faults("![Een jas](javascript:alert)")).contains("not one of the studio's");
    }

    private static String html(String markdown) {
        return MarkdownText.of(markdown).html();
    }

    private static String faults(String markdown) {
        return String.join(
                "; ",
                MarkdownRenderer.render(markdown).faults().stream()
                        .map(MarkdownRenderer.Fault::what)
                        .toList());
    }
}
