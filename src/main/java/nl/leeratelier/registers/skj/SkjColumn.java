package nl.leeratelier.registers.skj;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.leeratelier.registers.AccreditationRecord.Unit;
import nl.leeratelier.registers.Term;
import nl.leeratelier.spreadsheet.Cell;

/** The columns of the list as a file. What is not here does not leave the platform. */
enum SkjColumn {
    NAME(32, line -> text(line.name())),
    TEAM(20, line -> text(line.team().orElse(""))),
    REGISTER(12, (_, about) -> text(about.register().name())),
    NUMBER(16, line -> text(line.number().map(SkjLine.Number::number).orElse(""))),
    CHAMBER(28, line -> text(line.number().map(SkjLine.Number::chamber).orElse(""))),
    CHECKED(
            12,
            (line, about) -> line.number()
                    .map(number -> text(about.say(number.checked() ? "skj.file.yes" : "skj.file.no")))
                    .orElse(Cell.EMPTY)),
    ACCREDITATION(18, (_, about) -> text(about.accreditation().number())),
    PROGRAMME(36, (_, about) -> text(about.title())),
    COMPLETED(14, line -> day(line.completedAt())),
    WORTH(10, (_, about) -> new Cell.Amount(about.accreditation().amount())),
    UNIT(
            10,
            (_, about) -> text(about.say(
                    about.accreditation().unit() == Unit.POINTS ? "registers.unit.points" : "registers.unit.hours"))),
    CATEGORY(20, (_, about) -> text(about.accreditation().category())),
    STATE(24, (line, about) -> text(about.say("skj.place." + line.place().key()))),
    WHY(44, (line, about) -> text(about.why(line))),
    BY(28, line -> text(line.last().map(Act::byName).orElse(""))),
    ON(14, line -> line.last().map(act -> day(act.at())).orElse(Cell.EMPTY));

    private final int width;
    private final BiFunction<SkjLine, SkjAbout, Cell> value;

    SkjColumn(int width, BiFunction<SkjLine, SkjAbout, Cell> value) {
        this.width = width;
        this.value = value;
    }

    SkjColumn(int width, Function<SkjLine, Cell> value) {
        this(width, (line, _) -> value.apply(line));
    }

    /** In characters. */
    int width() {
        return width;
    }

    String header(SkjAbout about) {
        return about.say("skj.column." + name().toLowerCase(Locale.ROOT));
    }

    Cell cell(SkjLine line, SkjAbout about) {
        return value.apply(line, about);
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }

    private static Cell day(Instant moment) {
        return new Cell.Day(LocalDate.ofInstant(moment, Term.NETHERLANDS));
    }
}
