package nl.leeratelier.studio.talk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.roleplay.Condition.Operator;

/** What must be so, as one chooses it from menus; read from how it is written ({@code vertrouwen >= 40}) and written back. */
public sealed interface Requirement {

    Pattern COMPARISON = Pattern.compile("\\s*([A-Za-z0-9_-]+?)\\s*(<=|>=|<|>|=)\\s*(-?[0-9]{1,6})\\s*");
    Pattern ASKED = Pattern.compile(
            "\\s*(?:(not)\\s+)?(said|file)\\s*\\(\\s*([A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)?)\\s*\\)\\s*");

    String written();

    /** A variable stands at, above or below a number. */
    record Stands(String variable, Operator operator, int number) implements Requirement {
        @Override
        public String written() {
            return variable + " " + operator.sign() + " " + number;
        }
    }

    /** A choice was made before, or was not. */
    record Said(String choice, boolean so) implements Requirement {
        @Override
        public String written() {
            return (so ? "" : "not ") + "said(" + choice + ")";
        }
    }

    /** A case brought a fact along, or did not. */
    record Brought(String fact, boolean so) implements Requirement {
        @Override
        public String written() {
            return (so ? "" : "not ") + "file(" + fact + ")";
        }
    }

    /** Not understood; stays as it is. */
    record Unread(String written) implements Requirement {}

    /** What an entry says. Total. */
    static Requirement of(String written) {
        Matcher asked = ASKED.matcher(written);
        if (asked.matches()) {
            boolean so = asked.group(1) == null;
            String what = asked.group(3);
            if (asked.group(2).equals("file")) {
                return new Brought(what, so);
            }
            return what.indexOf('.') < 0 ? new Said(what, so) : new Unread(written);
        }
        Matcher comparison = COMPARISON.matcher(written);
        if (!comparison.matches() || comparison.group(1).equals("not")) {
            return new Unread(written);
        }
        Operator operator = Arrays.stream(Operator.values())
                .filter(one -> one.sign().equals(comparison.group(2)))
                .findFirst()
                .orElse(Operator.AT_LEAST);
        return new Stands(comparison.group(1), operator, Integer.parseInt(comparison.group(3)));
    }

    /** What stands in a field; nothing when it is not there. */
    static List<Requirement> of(Optional<Value> field) {
        return Aim.words(field).stream().map(Requirement::of).toList();
    }

    /** The field; empty when nothing is required. */
    static Optional<Value> written(List<Requirement> all) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Value.Listing.of(all.stream().map(Requirement::written).toList()));
    }
}
