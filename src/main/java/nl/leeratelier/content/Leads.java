package nl.leeratelier.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leeratelier.content.Framework.Act;
import nl.leeratelier.content.Framework.Lead;

/** Reads where the answers of a framework lead, such as {@code report}, {@code "5"} or {@code help then 5}. */
final class Leads {

    private static final String ACTS =
            String.join(", ", Arrays.stream(Act.values()).map(Leads::word).toList());
    private static final Pattern LEAD =
            Pattern.compile("(?:(?<act>[a-z]+)(?: then (?<then>[1-9]))?|(?<question>[1-9]))");
    private static final Lead NOWHERE = new Lead(Optional.empty(), OptionalInt.empty());

    /** What is written, and where. */
    private record Written(String text, Lead lead, Place place) {}

    private final List<Written> all = new ArrayList<>();

    Lead read(Fields fields, String name) {
        String text = fields.text(name);
        Lead lead = parse(text);
        if (!text.isEmpty()) {
            all.add(new Written(text, lead, fields.place(name)));
        }
        return lead;
    }

    private static Lead parse(String text) {
        Matcher matcher = LEAD.matcher(text);
        if (!matcher.matches()) {
            return NOWHERE;
        }
        Optional<Act> act = Arrays.stream(Act.values())
                .filter(one -> word(one).equals(matcher.group("act")))
                .findFirst();
        if (matcher.group("act") != null && act.isEmpty()) {
            return NOWHERE;
        }
        String number = matcher.group("then") == null ? matcher.group("question") : matcher.group("then");
        return new Lead(act, number == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number)));
    }

    private static String word(Act act) {
        return act.name().toLowerCase(Locale.ROOT);
    }

    /** Reports what leads nowhere, once the numbers of all questions are known. */
    void check(Set<String> numbers, Fields fields) {
        for (Written written : all) {
            Lead lead = written.lead();
            boolean known = lead.question().isEmpty()
                    || numbers.contains(String.valueOf(lead.question().getAsInt()));
            if (lead.equals(NOWHERE) || !known) {
                fields.problem(
                        written.place(),
                        "there is no question '" + written.text() + "' to go on with",
                        "write " + String.join(", ", numbers) + ", " + ACTS + ", or one of these before a question: "
                                + "help then "
                                + String.join(" or ", numbers.stream().limit(1).toList()));
            }
        }
    }
}
