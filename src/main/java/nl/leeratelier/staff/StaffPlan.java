package nl.leeratelier.staff;

import java.util.List;

/** What a file would bring about. Nothing of it is done as long as there is a problem. */
public record StaffPlan(List<StaffLine> lines, List<StaffProblem> problems) {

    /** How many rows have this done. */
    public int count(StaffLine.Deed deed) {
        return (int) lines.stream().filter(line -> line.deed() == deed).count();
    }
}
