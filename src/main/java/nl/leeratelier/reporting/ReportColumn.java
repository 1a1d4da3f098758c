package nl.leeratelier.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.leeratelier.spreadsheet.Cell;
import nl.leeratelier.ui.Translations;

/** The columns of an exported report. What is not here does not leave the platform. */
enum ReportColumn {
    NAME(32, (line, _) -> new Cell.Text(line.name())),
    EMAIL(34, (line, _) -> new Cell.Text(line.email())),
    TEAM(20, (line, _) -> new Cell.Text(line.team().orElse(""))),
    PROGRAMME(40, study(study -> new Cell.Text(study.title()))),
    VERSION(9, study(study -> new Cell.Whole(study.version()))),
    STATUS(
            24,
            (line, words) -> new Cell.Text(words.say(
                    line.study().flatMap(Study::withdrawnAt).isPresent()
                            ? "reporting.status.withdrawn"
                            : statusKey(line.status())))),
    PERCENT(14, study(study -> new Cell.Whole(study.percent()))),
    HOURS_DONE(14, study(study -> new Cell.Hours(study.minutesDone()))),
    HOURS_TOTAL(14, study(study -> new Cell.Hours(study.minutesTotal()))),
    STARTED(14, study(study -> day(study.startedAt()))),
    LAST_ACTIVITY(14, study(study -> day(study.lastActivityAt()))),
    COMPLETED(14, study(study -> study.completedAt().map(ReportColumn::day).orElse(Cell.EMPTY))),
    CERTIFICATE(26, study(study -> new Cell.Text(study.certificate().orElse(""))));

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final int width;
    private final BiFunction<ReportLine, Words, Cell> value;

    ReportColumn(int width, BiFunction<ReportLine, Words, Cell> value) {
        this.width = width;
        this.value = value;
    }

    /** The words of one language. */
    record Words(Translations translations, Locale language) {

        String say(String key) {
            return translations.text(language, key);
        }
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** The headers of all columns. */
    static List<String> headers(Words words) {
        return Arrays.stream(values())
                .map(column -> words.say("reporting.column." + key(column)))
                .toList();
    }

    /** A line under these headers. */
    static List<Cell> cells(ReportLine line, Words words) {
        return Arrays.stream(values())
                .map(column -> column.value.apply(line, words))
                .toList();
    }

    /** The key of a status' text. */
    static String statusKey(Status status) {
        return "reporting.status." + key(status);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an enrolment says; nothing for whoever has none. */
    private static BiFunction<ReportLine, Words, Cell> study(Function<Study, Cell> value) {
        return (line, _) -> line.study().map(value).orElse(Cell.EMPTY);
    }

    private static Cell day(Instant moment) {
        return new Cell.Day(LocalDate.ofInstant(moment, NETHERLANDS));
    }
}
