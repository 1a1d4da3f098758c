package nl.leeratelier.guide;

import static nl.leeratelier.ui.Translations.DUTCH;
import static nl.leeratelier.ui.Translations.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.Framework.Planned;
import org.junit.jupiter.api.Test;

class PlannerPageTest {

    @Test
    void asksForEveryPartWithHelpFromTheSources() {
        String page = Shown.planner(Shown.SHIPPED, DUTCH);
        Framework.Planner planner = Shown.SHIPPED
                .framework("gesprek-voorbereiden", Framework.Planner.class)
                .orElseThrow();
        assertThat(planner.parts()).extracting(Framework.PlanPart::part).containsExactlyInAnyOrder(Planned.values());
        for (Framework.PlanPart part : planner.parts()) {
            String id = part.part().name().toLowerCase(Locale.ROOT);
            assertThat(page).contains("<label for=\"" + id + "\"", "<textarea id=\"" + id + "\"", "data-of=\"" + id);
            assertThat(part.tips())
                    .isNotEmpty()
                    .allSatisfy(tip -> assertThat(page).contains(Voice.content(tip.text())));
        }
        assertThat(page).doesNotContain("!{");
    }

    @Test
    void saysThatItIsNotTheToolOfTheReportAndThatNothingIsSent() {
        assertThat(Shown.planner(Shown.SHIPPED, DUTCH))
                .contains(
                        "niet de Check je Gesprek-Tool",
                        "Wat je schrijft, blijft hier",
                        "Het gaat niet naar Leeratelier");
        assertThat(Shown.planner(Shown.SHIPPED, ENGLISH))
                .contains("What you write stays here")
                .doesNotContain("!{");
    }

    /** A spelling or writing aid of a browser may send what is typed to its maker. */
    @Test
    void asksTheBrowserNotToLookAtWhatIsTyped() {
        String page = Shown.planner(Shown.SHIPPED, DUTCH);
        assertThat(page.split("<textarea ", -1)).hasSize(Planned.values().length + 1);
        assertThat(page.split("spellcheck=\"false\" writingsuggestions=\"false\"", -1))
                .hasSize(Planned.values().length + 1);
        assertThat(page).doesNotContain("action=", "method=");
    }

    @Test
    void showsHtmlInContentAsText() {
        String page = Shown.planner(Shown.of("""
                id: plan
                kind: planner
                title: Plan
                version: "1"
                note: "<b>let op</b>"
                sources: [S]
                parts:
                  - part: when
                    tips: [{ text: "<script>x</script>", sources: [S] }]
                    sentences: [{ text: "Zeg \\"a\\" <i>b</i>", sources: [S] }]
                judging: [vies, slecht]
                """), DUTCH);
        assertThat(page)
                .doesNotContain("<script", "<b>let", "<i>b")
                .contains("data-judging=\"vies slecht\"", "Zeg &quot;a&quot; &lt;i&gt;b&lt;/i&gt;");
        assertThat(page.indexOf("<textarea id=\"when\""))
                .as("parts with help come first")
                .isLessThan(page.indexOf("<textarea id=\"who\""));
    }

    @Test
    void canBeFilledInWithoutAnyContent() {
        assertThat(Shown.planner(Shown.NOTHING, DUTCH))
                .contains("<textarea id=\"who\"")
                .doesNotContain("<details");
    }
}
