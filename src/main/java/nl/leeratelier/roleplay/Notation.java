package nl.leeratelier.roleplay;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leeratelier.content.Fields.PlacedText;
import nl.leeratelier.content.Place;
import nl.leeratelier.roleplay.Condition.Operator;

/**
 * The short notations of a talk: conditions such as {@code vertrouwen >= 40} or {@code not said(verwijt)}, and effects such
 * as {@code vertrouwen +10}. What cannot be read is reported where it stands and left out.
 */
final class Notation {

    private static final int LONGEST_NUMBER = 6;
    private static final String HOW = "write for example 'vertrouwen >= 40', 'said(open-vraag)' or 'not said(verwijt)'";

    private final Collection<String> variables;
    private final Reporter reporter;

    /** Takes what is wrong, and how to mend it. */
    interface Reporter {
        void report(Place place, String what, String mend);
    }

    Notation(Collection<String> variables, Reporter reporter) {
        this.variables = variables;
        this.reporter = reporter;
    }

    Optional<Condition> condition(PlacedText text) {
        Scanner scanner = new Scanner(text);
        String first = scanner.word();
        Place start = scanner.place();
        if (first.equals("not")) {
            return negated(scanner);
        }
        if (first.equals("file")) {
            return fact(scanner).map(fact -> new Condition.InFile(fact.text(), fact.place()));
        }
        if (first.equals("said")) {
            return asked(scanner).map(choice -> new Condition.Said(choice.text(), choice.place()));
        }
        return isVariable(first, start) ? comparison(first, start, scanner) : Optional.empty();
    }

    private Optional<Condition> negated(Scanner scanner) {
        return switch (scanner.word()) {
            case "said" -> asked(scanner).map(choice -> new Condition.NotSaid(choice.text(), choice.place()));
            case "file" -> fact(scanner).map(fact -> new Condition.NotInFile(fact.text(), fact.place()));
            default -> wrong(scanner.place(), "after 'not' comes said(…) or file(…)", HOW);
        };
    }

    private Optional<Condition> comparison(String variable, Place start, Scanner scanner) {
        String signs = scanner.signs();
        Optional<Operator> operator = Arrays.stream(Operator.values())
                .filter(candidate -> candidate.sign().equals(signs))
                .findFirst();
        if (operator.isEmpty()) {
            return wrong(scanner.place(), "after '" + variable + "' comes <, <=, >, >= or =", HOW);
        }
        OptionalInt number = number(scanner, "-?[0-9]+");
        return number.isPresent()
                ? Optional.of(new Condition.Comparison(variable, operator.get(), number.getAsInt(), start))
                : Optional.empty();
    }

    private Optional<PlacedText> asked(Scanner scanner) {
        return between(
                scanner, Scanner::word, "after 'said' comes the id of a choice", "the id of a choice is missing");
    }

    private Optional<PlacedText> fact(Scanner scanner) {
        return between(scanner, Scanner::fact, "after 'file' comes a fact of fromFile", "the fact is missing");
    }

    private Optional<PlacedText> between(
            Scanner scanner, Function<Scanner, String> take, String unopened, String missing) {
        if (!scanner.take("(")) {
            return wrong(scanner.place(), unopened + " between brackets", HOW);
        }
        String name = take.apply(scanner);
        PlacedText found = new PlacedText(name, scanner.place(), 0);
        if (name.isEmpty()) {
            return wrong(scanner.place(), missing, HOW);
        }
        if (!scanner.take(")")) {
            return wrong(scanner.place(), "a closing bracket is missing", HOW);
        }
        return isAtEnd(scanner) ? Optional.of(found) : Optional.empty();
    }

    Optional<Effect> effect(PlacedText text) {
        Scanner scanner = new Scanner(text);
        String variable = scanner.word();
        if (!isVariable(variable, scanner.place())) {
            return Optional.empty();
        }
        OptionalInt change = change(scanner, variable, "vertrouwen +10");
        return change.isPresent() ? Optional.of(new Effect(variable, change.getAsInt())) : Optional.empty();
    }

    /** Such as {@code heard +2}: how a choice moves one of the six scales. */
    Optional<Scales.Shift> shift(PlacedText text) {
        Scanner scanner = new Scanner(text);
        String name = scanner.word();
        Optional<Scale> scale = Scale.of(name);
        if (scale.isEmpty()) {
            String known = Arrays.stream(Scale.values()).map(Scale::key).collect(Collectors.joining(", "));
            return wrong(scanner.place(), "unknown scale '" + name + "'", "known: " + known);
        }
        OptionalInt change = change(scanner, name, "heard +2");
        return change.isPresent() ? Optional.of(new Scales.Shift(scale.get(), change.getAsInt())) : Optional.empty();
    }

    private OptionalInt change(Scanner scanner, String name, String example) {
        boolean less = scanner.take("-");
        if (!less && !scanner.take("+")) {
            reporter.report(
                    scanner.place(), "after '" + name + "' comes + or -", "write for example '" + example + "'");
            return OptionalInt.empty();
        }
        OptionalInt number = number(scanner, "[0-9]+");
        return less && number.isPresent() ? OptionalInt.of(-number.getAsInt()) : number;
    }

    private OptionalInt number(Scanner scanner, String form) {
        String digits = scanner.rest();
        if (digits.matches(form) && digits.length() <= LONGEST_NUMBER) {
            return OptionalInt.of(Integer.parseInt(digits));
        }
        reporter.report(
                scanner.place(),
                digits.isEmpty() ? "a number is missing" : "'" + digits + "' is no whole number of at most 6 digits",
                "write a number such as 40");
        return OptionalInt.empty();
    }

    private boolean isAtEnd(Scanner scanner) {
        String rest = scanner.rest();
        if (!rest.isEmpty()) {
            reporter.report(
                    scanner.place(), "'" + rest + "' stands behind the condition", "write one condition per entry");
        }
        return rest.isEmpty();
    }

    private boolean isVariable(String name, Place place) {
        if (name.isEmpty()) {
            reporter.report(place, "the name of a variable is missing", HOW);
        } else if (!variables.contains(name)) {
            String known = variables.isEmpty() ? "this talk has none" : "known: " + String.join(", ", variables);
            reporter.report(place, "unknown variable '" + name + "'", known);
        }
        return variables.contains(name);
    }

    private <T> Optional<T> wrong(Place place, String what, String mend) {
        reporter.report(place, what, mend);
        return Optional.empty();
    }
}
