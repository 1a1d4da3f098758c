package nl.leeratelier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchTimeTest {

    /** In the Netherlands it is the next year already. */
    private static final Instant LATE = Instant.parse("2025-12-31T23:30:00Z");

    @Test
    void writesTheDayBeforeTheMonthInBothLanguages() {
        assertThat(DutchTime.day(LATE, Translations.DUTCH)).isEqualTo("1 januari 2026");
        assertThat(DutchTime.day(LATE, Translations.ENGLISH)).isEqualTo("1 January 2026");
        assertThat(DutchTime.words(LATE, Translations.ENGLISH)).isEqualTo("1 January, 00:30");
        assertThat(DutchTime.moment(LATE, Translations.ENGLISH)).isEqualTo("1 Jan 2026, 00:30");
        assertThat(DutchTime.shortDay(LATE.minusSeconds(86_400 * 365), Translations.ENGLISH))
                .isEqualTo("1 Jan 2025");
        assertThat(DutchTime.month(YearMonth.of(2026, 11), Translations.DUTCH)).isEqualTo("november 2026");
        assertThat(DutchTime.shortMonth(YearMonth.of(2026, 11), Translations.ENGLISH))
                .isEqualTo("Nov");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "en-GB"})
    void noEnglishOfAnyLandPutsTheMonthFirst(String tag) {
        assertThat(DutchTime.day(LocalDate.of(2026, 3, 4), Locale.forLanguageTag(tag)))
                .isEqualTo("4 March 2026");
    }

    @Test
    void textsWriteTheirDatesLikewise() {
        assertThat(Template.fill("until {0}", Translations.ENGLISH, LocalDate.of(2026, 3, 4)))
                .isEqualTo("until 4 March 2026");
        assertThat(Template.fill("tot {0}", Translations.DUTCH, LocalDate.of(2026, 3, 4)))
                .isEqualTo("tot 4 maart 2026");
    }

    /** Java's own styles are American in English; so nobody asks for them. */
    @Test
    void nobodyLeavesTheOrderToJava() throws Exception {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .as(file.toString())
                            .doesNotContain("ofLocalizedDate"));
        }
    }
}
