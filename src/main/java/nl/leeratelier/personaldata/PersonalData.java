package nl.leeratelier.personaldata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Looks for personal data in free Dutch text: names, phone numbers, citizen service numbers (BSN), e-mail addresses, addresses
 * and dates of birth. Pure, and a help to the writer, no proof: it would rather miss something than cry wolf.
 */
public final class PersonalData {

    private PersonalData() {}

    /**
     * What looks like personal data, in the order of the text, without overlaps.
     *
     * @param allowedNames names that may be written, such as those of the fictional people in an exercise; in any case, also
     *     with a genitive s. A name of several words allows each of them
     */
    public static List<Finding> find(String text, Set<String> allowedNames) {
        List<Finding> found = new ArrayList<>();
        // What is found first has the better claim to its characters.
        add(found, Patterns.emails(text));
        if (text.chars().anyMatch(Character::isDigit)) {
            add(found, Numbers.phones(text));
            add(found, Dates.ofBirth(text));
            add(found, Patterns.addresses(text));
            add(found, Numbers.citizens(text));
        }
        add(found, new Names(text, allowedNames).find());
        found.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(found);
    }

    private static void add(List<Finding> found, List<Finding> more) {
        for (Finding one : more) {
            if (found.stream().noneMatch(one::overlaps)) {
                found.add(one);
            }
        }
    }
}
