package nl.leeratelier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.leeratelier.content.ActivityResult.Status;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.reading.ReadingEvent.Finished;
import nl.leeratelier.testing.Shelf;
import org.junit.jupiter.api.Test;

class ReadingTypeTest {

    private static final String GOOD = """
            Een begin.

            ## Wat je ziet
            Je ziet iets [S1].

            ```
            ## geen kop
            ```

            ## Eén kop: *met* nadruk?
            ### Eronder
            Nog iets [S1, S2].

            ## Om morgen te doen
            1. Vraag het. [S3]
            """;

    private final ReadingType type = new ReadingType();

    private Shelf shelf(String body) {
        return new Shelf(type).markdown("tekst", "reading", body);
    }

    @Test
    void splitsAtHeadingsOfTheSecondLevel() {
        Shelf shelf = shelf(GOOD);
        assertThat(shelf.problems()).isEmpty();
        Reading reading = shelf.first(Reading.class);
        assertThat(reading.opening().markdown()).isEqualTo("Een begin.");
        assertThat(reading.sections())
                .extracting(Section::id)
                .containsExactly("wat-je-ziet", "een-kop-met-nadruk", "om-morgen-te-doen");
        assertThat(reading.sections().get(1).heading()).isEqualTo("Eén kop: met nadruk?");
        assertThat(reading.sections().get(1).text().cited()).containsExactly(new SourceKey("S1"), new SourceKey("S2"));
    }

    @Test
    void setsOffTheTips() {
        assertThat(shelf(GOOD).first(Reading.class).sections())
                .extracting(Section::tip)
                .containsExactly(false, false, true);
    }

    @Test
    void reportsASectionWithoutSourceAtItsHeading() {
        assertThat(shelf("\n\nEen begin.\n\n## Een\nTekst. [S1]\n\n## Twee\nTekst.\n")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("programmes/p/m/tekst.md:16:1: the section cites no source");
    }

    @Test
    void reportsAnUnknownSourceWhereItIsCited() {
        assertThat(shelf("Een begin.\n\n## Een\nTekst [S1].\nEn [S1, S9].\n").problems())
                .singleElement()
                .asString()
                .startsWith("programmes/p/m/tekst.md:13:9: unknown source 'S9'");
    }

    @Test
    void reportsWhatNoReaderWouldSee() {
        assertThat(shelf("""
                # Titel
                ## Een
                ![foto](x.png) [hier](http://x.nl) [S1]
                ## Een
                ## Drie [S1]
                ##### Klein
                """).problems())
                .hasSize(8)
                .anyMatch(problem -> problem.contains("level 1"))
                .anyMatch(problem -> problem.contains("picture"))
                .anyMatch(problem -> problem.contains("'http://x.nl' leads nowhere"))
                .anyMatch(problem -> problem.contains("stands here twice"))
                .anyMatch(problem -> problem.contains("the section is empty"))
                .anyMatch(problem -> problem.contains("the heading cites"))
                .anyMatch(problem -> problem.contains("level 5"));
    }

    @Test
    void reportsATextWithoutSections() {
        assertThat(shelf("Alleen dit. [S1]").problems())
                .singleElement()
                .asString()
                .contains("the text has no sections");
    }

    @Test
    void givesEqualHeadingsIdsOfTheirOwn() {
        assertThat(shelf("## ?\na [S1]\n## !\nb [S1]").first(Reading.class).sections())
                .extracting(Section::id)
                .containsExactly("deel", "deel-2");
    }

    @Property(tries = 300)
    void readsAnyTextWithoutFailing(@ForAll String body) {
        assertThat(shelf(body).read().library()).isNotNull();
    }

    @Property
    void staysReadOnceFinished(@ForAll List<Boolean> finishes) {
        Reading reading = new Reading(
                shelf("## Een\nTekst [S1]").first(Reading.class).head(),
                nl.leeratelier.content.MarkdownText.EMPTY,
                List.of());
        ReadingState state = type.start(reading, 1);
        for (Boolean _ : finishes) {
            state = type.apply(reading, state, new Finished(), Instant.EPOCH);
        }
        assertThat(state.result().status()).isEqualTo(finishes.isEmpty() ? Status.IN_PROGRESS : Status.COMPLETED);
        assertThat(type.refusal(reading, state, new Finished()).isPresent()).isEqualTo(state.finished());
    }
}
