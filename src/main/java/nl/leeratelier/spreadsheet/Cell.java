package nl.leeratelier.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value in an exported table, before any file format. */
public sealed interface Cell {

    /** A cell with nothing in it. */
    Cell EMPTY = new Text("");

    /** Words. */
    record Text(String value) implements Cell {}

    /** A count. */
    record Whole(int value) implements Cell {}

    /** A number with decimals, such as points. */
    record Amount(BigDecimal value) implements Cell {}

    /** A length of time. */
    record Hours(int minutes) implements Cell {

        /** In hours, to two decimals. */
        double value() {
            return Math.round(minutes * 100 / 60.0) / 100.0;
        }
    }

    /** A day in the Netherlands. */
    record Day(LocalDate value) implements Cell {}
}
