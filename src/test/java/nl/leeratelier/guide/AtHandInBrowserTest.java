package nl.leeratelier.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import nl.leeratelier.content.Framework.Planned;
import nl.leeratelier.testing.Gate;
import nl.leeratelier.testing.Visitor;
import nl.leeratelier.testing.WholeApplication;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a browser can tell of the pages at hand: that they are kept, that they print, and that they are silent. */
@WholeApplication
class AtHandInBrowserTest {

    @LocalServerPort
    private int port;

    private Gate gate;
    private Visitor visitor;

    @BeforeEach
    void comeIn() {
        gate = new Gate(port);
        visitor = new Visitor(gate.address());
    }

    @AfterEach
    void leave() {
        visitor.close();
        gate.close();
    }

    @Test
    void theGuideCanBeReadWithoutNetworkOrAccount() {
        visitor.open("wegwijzer/en");
        untilKept();
        visitor.open("wegwijzer").inspect("guide");
        assertThat(visitor.page().context().cookies()).isEmpty();
        untilKept();
        visitor.page().getByLabel("School").check();
        assertThat(visitor.page()
                        .locator("[data-profession=kinderopvang]")
                        .first()
                        .isVisible())
                .isFalse();

        gate.close();

        visitor.open("wegwijzer");
        assertThat(visitor.title()).isEqualTo("Wegwijzer Meldcode");
        assertThat(visitor.page().getByLabel("School").isChecked())
                .as("what was chosen is remembered")
                .isTrue();
        assertThat(visitor.page().locator("#stap-5").innerText()).contains("Wat je doet", "melden bij Veilig Thuis");
        assertThat(visitor.page().locator("a[href='tel:112']").isVisible()).isTrue();
        assertThat(visitor.page().evaluate("() => getComputedStyle(document.querySelector('.bar')).position"))
                .as("it is dressed too")
                .isEqualTo("sticky");
        visitor.open("wegwijzer/en");
        assertThat(visitor.title()).isEqualTo("Meldcode guide");
        visitor.page().getByText("Prepare your talk").first().click();
        visitor.page().waitForURL("**/gesprek-voorbereiden/en");
        assertThat(visitor.title()).isEqualTo("Prepare your talk");
    }

    @Test
    void whatIsWrittenInThePlannerNeverLeavesTheBrowserAndPrintsToOnePage() throws IOException {
        visitor.open("gesprek-voorbereiden");
        untilKept();
        Page page = visitor.page();
        page.locator("#facts").pressSequentially("Hij was onverschillig, kwartel7391 op maandag");
        page.getByText("Hint: ‘onverschillig’ kan klinken als een oordeel.").waitFor();
        page.locator("[data-into=view]").first().click();
        assertThat(page.locator("#view").inputValue()).isEqualTo("Hoe zien jullie dat?");
        visitor.inspect("planner");
        assertThat(printed(page)).contains("kwartel7391", "Hoe zien jullie dat?", "Veilig Thuis 0800-2000");
        assertThat(stored(page)).as("only in memory until somebody chooses").isNull();

        page.getByLabel("Bewaar op dit apparaat").check();
        gate.close();
        visitor.open("gesprek-voorbereiden");
        assertThat(page.locator("#facts").inputValue()).contains("kwartel7391");
        for (Planned part : Planned.values()) {
            page.locator("#" + part.name().toLowerCase(Locale.ROOT))
                    .fill("Een regel\nwoorden ".repeat(100).substring(0, PlannerPage.length(part)));
        }
        assertThat(printed(page))
                .as("all that can be written, on one page")
                .contains("Wat ik vastleg", "Berg dit blad veilig op");

        visitor.press("Wis alles");
        visitor.press("Ja, wis alles");
        assertThat(stored(page)).isNull();
        assertThat(page.locator("#facts").inputValue()).isEmpty();
        assertThat(printed(page)).doesNotContain("woorden");

        assertThat(gate.sent()).contains("GET /gesprek-voorbereiden").doesNotContain("kwartel", "onverschillig");
        assertThat(Arrays.stream(gate.sent().split("\r\n")).filter(line -> line.endsWith(" HTTP/1.1")))
                .allMatch(line -> line.startsWith("GET /"));
    }

    /** The page says so as soon as the browser has all of it. */
    private void untilKept() {
        visitor.page()
                .locator("html[data-kept]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static Object stored(Page page) {
        return page.evaluate("() => localStorage.getItem('leeratelier.plan')");
    }

    /** The text of the paper, which is one page. */
    private static String printed(Page page) throws IOException {
        try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(paper.getPage(0).getMediaBox().getHeight()).as("A4").isBetween(840f, 843f);
            return new PDFTextStripper().getText(paper);
        }
    }
}
