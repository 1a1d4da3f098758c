package nl.leeratelier.roleplay;

import java.util.BitSet;

/** Which variables and earlier choices can still matter from somewhere on. */
record Relevant(BitSet variables, BitSet said) {

    static Relevant nothing() {
        return new Relevant(new BitSet(), new BitSet());
    }

    /** True when something was added. */
    boolean add(Relevant other) {
        int before = variables.cardinality() + said.cardinality();
        variables.or(other.variables);
        said.or(other.said);
        return variables.cardinality() + said.cardinality() > before;
    }

    void add(Iterable<Condition> conditions, Index index) {
        for (Condition condition : conditions) {
            switch (condition) {
                case Condition.Comparison comparison -> set(variables, index.slot(comparison.variable()));
                case Condition.Said asked -> set(said, index.bit(asked.choice()));
                case Condition.NotSaid asked -> set(said, index.bit(asked.choice()));
                case Condition.InFile asked -> set(said, index.bitOfFact(asked.fact()));
                case Condition.NotInFile asked -> set(said, index.bitOfFact(asked.fact()));
            }
        }
    }

    private static void set(BitSet bits, int number) {
        if (number >= 0) {
            bits.set(number);
        }
    }
}
