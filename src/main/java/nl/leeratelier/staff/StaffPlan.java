package nl.leeratelier.staff;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.Role;

/**
 * What a file would bring about. Nothing of it is done as long as there is a problem.
 *
 * @param newTeams the teams in it that nobody is in or leads now, in the order of the file
 * @param ignored the headers of columns that are not read
 */
public record StaffPlan(
        List<StaffLine> lines, List<StaffProblem> problems, List<String> newTeams, List<String> ignored) {

    /** How many rows have this done. */
    public int count(StaffLine.Deed deed) {
        return (int) lines.stream().filter(line -> line.deed() == deed).count();
    }

    /** How many rows let somebody lead. */
    public int leading() {
        return (int) lines.stream().filter(line -> !line.leads().isEmpty()).count();
    }

    /** The roles that the rows of each person ask for, by {@linkplain Invitations#spelling the spelling} of the address. */
    Map<String, Set<Role>> roles() {
        var roles = new HashMap<String, Set<Role>>();
        for (var line : lines) {
            var asked = roles.computeIfAbsent(Invitations.spelling(line.email()), _ -> EnumSet.noneOf(Role.class));
            if (!line.programme().isEmpty()) {
                asked.add(Role.TRAINEE);
            }
            if (!line.leads().isEmpty()) {
                asked.add(Role.MANAGER);
            }
        }
        return roles;
    }
}
