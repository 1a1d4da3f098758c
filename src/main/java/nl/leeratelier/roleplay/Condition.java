package nl.leeratelier.roleplay;

import java.util.List;
import nl.leeratelier.content.Place;

/** What must be so for a choice to be offered, a target to be taken or an ending to be the one. */
public sealed interface Condition {

    boolean holds(Standing standing);

    static boolean allHold(List<Condition> conditions, Standing standing) {
        for (Condition condition : conditions) {
            if (!condition.holds(standing)) {
                return false;
            }
        }
        return true;
    }

    /** Where it is written. */
    Place place();

    /** {@code vertrouwen >= 40}; does not hold for a variable that is not there. */
    record Comparison(String variable, Operator operator, int number, Place place) implements Condition {
        @Override
        public boolean holds(Standing standing) {
            return standing.has(variable) && operator.test(standing.value(variable), number);
        }

        /** Whether it holds for some value of this range. What holds anywhere in it, holds at an end or at the number. */
        boolean holdsWithin(int min, int max) {
            return operator.test(min, number)
                    || operator.test(max, number)
                    || (number >= min && number <= max && operator.test(number, number));
        }
    }

    /** {@code said(open-vraag)}: this choice was made before. */
    record Said(String choice, Place place) implements Condition {
        @Override
        public boolean holds(Standing standing) {
            return standing.said(choice);
        }
    }

    /** {@code not said(open-vraag)}: this choice was not made before. */
    record NotSaid(String choice, Place place) implements Condition {
        @Override
        public boolean holds(Standing standing) {
            return !standing.said(choice);
        }
    }

    /** {@code file(jas)}: a case brought this fact along. */
    record InFile(String fact, Place place) implements Condition {
        @Override
        public boolean holds(Standing standing) {
            return standing.brought(fact);
        }
    }

    /** {@code not file(jas)}: no case brought this fact along. */
    record NotInFile(String fact, Place place) implements Condition {
        @Override
        public boolean holds(Standing standing) {
            return !standing.brought(fact);
        }
    }

    /** How a value is compared with a number. */
    enum Operator {
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        EQUAL("=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** As it is written in content. */
        public String sign() {
            return sign;
        }

        public boolean test(int value, int number) {
            return switch (this) {
                case LESS -> value < number;
                case AT_MOST -> value <= number;
                case MORE -> value > number;
                case AT_LEAST -> value >= number;
                case EQUAL -> value == number;
            };
        }
    }
}
