package nl.leeratelier.coverage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leeratelier.casestudy.CaseStudy;
import nl.leeratelier.content.Activity;
import nl.leeratelier.roleplay.RolePlay;

/** Who appears where, and as what: so that somebody can see whether one sort of people always has the worries. */
record Cast(String name, String role, String about) {

    static List<Cast> of(Activity activity) {
        return switch (activity) {
            case CaseStudy study -> {
                Stream<Cast> people = study.people().stream()
                        .map(person -> new Cast(person.name(), role(person.role()), person.about()));
                yield people.toList();
            }
            case RolePlay talk -> {
                Stream<Cast> people = talk.characters().stream()
                        .map(person -> new Cast(person.name(), role(person.role()), person.about()));
                yield people.toList();
            }
            default -> List.of();
        };
    }

    private static String role(Enum<?> role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
