package nl.leeratelier.growth;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.Framework;
import nl.leeratelier.measure.Growth.Shift;

/**
 * How some people moved on the statements of a programme.
 *
 * @param lines one for each statement, in the order in which they are put
 */
public record ProgrammeGrowth(PublishedProgramme programme, List<Line> lines) {

    /** @param shift empty while it could tell what one person answered */
    public record Line(Framework.Statement statement, Optional<Shift> shift) {}

    public ProgrammeGrowth {
        lines = List.copyOf(lines);
    }

    /** What may be told. */
    public List<Shift> told() {
        return lines.stream().flatMap(line -> line.shift().stream()).toList();
    }
}
