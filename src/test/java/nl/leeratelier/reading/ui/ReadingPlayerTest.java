package nl.leeratelier.reading.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import nl.leeratelier.reading.Reading;
import nl.leeratelier.reading.ReadingEvent;
import nl.leeratelier.reading.ReadingState;
import nl.leeratelier.reading.ReadingType;
import nl.leeratelier.testing.PlayerTest;
import nl.leeratelier.testing.Rehearsal;
import nl.leeratelier.testing.Shelf;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Prose;
import org.junit.jupiter.api.Test;

class ReadingPlayerTest extends PlayerTest {

    private final Rehearsal<Reading, ReadingEvent, ReadingState> sitting =
            new Shelf(new ReadingType()).markdown("tekst", "reading", """
                    Een begin.

                    ## Wat je ziet & hoort
                    Je ziet iets [S2, S3]. En <b>nog</b> iets [S2].

                    ## Om morgen te doen
                    Vraag het. [S1]
                    """).rehearse(new ReadingType(), 1);

    private final ReadingPlayer player = new ReadingPlayer();

    @Test
    void finishingGoesOnAndIsKept() {
        open();
        test(find(NativeButton.class).single()).click();
        assertThat(sitting.state().finished()).isTrue();
        assertThat(sitting.left()).isEqualTo("next");
    }

    @Test
    void aFinishedTextCanBeReadAgainWithoutFinishingItTwice() {
        sitting.record(new ReadingEvent.Finished());
        open();
        assertThat(find(Notice.class).all()).hasSize(1);
        test(find(NativeButton.class).single()).click();
        assertThat(sitting.log()).hasSize(1);
        assertThat(sitting.left()).isEqualTo("next");
    }

    @Test
    void everyCitationOpensItsNote() {
        String html = html();
        assertThat(html)
                .contains("popovertarget=\"bron-S2\" aria-label=\"1: Het rapport, § 2\">1</button>")
                .contains("id=\"bron-S2\"")
                .contains("Wat bron twee zegt.")
                .contains("Wat &lt;bron&gt; drie zegt.")
                .doesNotContain("class=\"cite\"");
        assertThat(html.split("id=\"bron-S2\"", -1)).hasSize(2);
    }

    @Test
    void showsHtmlInTextsAndHeadingsAsText() {
        assertThat(html()).contains("Wat je ziet &amp; hoort").contains("&lt;b&gt;nog&lt;/b&gt;");
    }

    @Test
    void makesThePageOnceForAllWhoReadIt() {
        assertThat(html()).isSameAs(html());
    }

    private String html() {
        return ((Prose) open().getChildren()
                        .flatMap(part -> part.getChildren())
                        .filter(Prose.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .getElement()
                .getProperty("innerHTML");
    }

    private Component open() {
        return show(player.open(sitting));
    }
}
