package nl.leeratelier.studio;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void neverTakeAFileForSmallerThanItIs() {
        for (String path : Shop.FILES.byPath().keySet()) {
            Manuscript manuscript = Shop.manuscript(path);
            assertThat(Limits.size(manuscript))
                    .as(path)
                    .isBetween((long) manuscript.write().length, 2L * manuscript.write().length);
            assertThat(Limits.refusal(manuscript)).as(path).isEmpty();
        }
        for (String odd : new String[] {"\"\\\"\\", "\n\n\n", "a\tb\n c", "👨‍👩‍👧", "- a: b #c", "é\u00a0ü"}) {
            Value.Mapping deep = Value.Mapping.EMPTY.with("diep", Value.text(odd.repeat(100)));
            for (int level = 0; level < 30; level++) {
                deep = Value.Mapping.EMPTY.with("niveau", deep).with("en meer", Value.text(odd));
            }
            Manuscript manuscript = new Manuscript(Manuscript.Format.YAML, deep);
            assertThat(Limits.size(manuscript)).as(odd).isGreaterThanOrEqualTo(manuscript.write().length);
        }
    }

    @Test
    void measureWhatIsNearThem() {
        String line = "Een regel \"met\" tekens.\n";
        Value.Mapping root =
                Value.Mapping.EMPTY.with("body", Value.text(line.repeat(ContentFiles.LARGEST / line.length() - 10)));
        assertThat(Limits.room(new Manuscript(Manuscript.Format.MARKDOWN, root)))
                .isNotNegative();
        Value.Mapping more = root.with("summary", Value.text("x".repeat(1_000)));
        assertThat(Limits.room(new Manuscript(Manuscript.Format.MARKDOWN, more)))
                .isNegative();
    }
}
