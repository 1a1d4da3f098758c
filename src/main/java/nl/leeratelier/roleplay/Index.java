package nl.leeratelier.roleplay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a talk quickly; made once when the talk is read, and shared. */
public final class Index {

    private final List<Variable> variables;
    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<String, Integer> bits = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Integer> turnsToEnd = new HashMap<>();

    private volatile @Nullable Set<String> names;

    Index(List<Variable> variables, List<Node> nodes, List<Ending> endings) {
        this.variables = variables;
        for (int slot = 0; slot < variables.size(); slot++) {
            slots.putIfAbsent(variables.get(slot).id(), slot);
        }
        for (Node node : nodes) {
            this.nodes.putIfAbsent(node.id(), node);
            node.conditions().forEach(this::ask);
        }
        endings.forEach(ending -> ending.conditions().forEach(this::ask));
        measure(nodes);
    }

    private void ask(Condition condition) {
        switch (condition) {
            case Condition.Said said -> bits.putIfAbsent(said.choice(), bits.size());
            case Condition.NotSaid said -> bits.putIfAbsent(said.choice(), bits.size());
            case Condition.InFile file -> bits.putIfAbsent(factBit(file.fact()), bits.size());
            case Condition.NotInFile file -> bits.putIfAbsent(factBit(file.fact()), bits.size());
            case Condition.Comparison ignored -> {}
        }
    }

    /** From the end backwards, as if every condition held. */
    private void measure(List<Node> all) {
        Map<String, List<Node>> before = new HashMap<>();
        for (Node node : all) {
            node.targets()
                    .forEach(target -> before.computeIfAbsent(target.go(), key -> new ArrayList<>())
                            .add(node));
        }
        Deque<String> reached = new ArrayDeque<>(List.of(Target.END));
        turnsToEnd.put(Target.END, 0);
        while (!reached.isEmpty()) {
            String here = reached.remove();
            int turns = turnsToEnd.getOrDefault(here, 0) + 1;
            for (Node node : before.getOrDefault(here, List.of())) {
                if (turnsToEnd.putIfAbsent(node.id(), turns) == null) {
                    reached.add(node.id());
                }
            }
        }
    }

    /** The names in the talk, looked for when first asked for. */
    Set<String> names(Supplier<Set<String>> find) {
        Set<String> known = names;
        if (known == null) {
            known = find.get();
            names = known;
        }
        return known;
    }

    List<Variable> variables() {
        return variables;
    }

    /** Where a variable's value stands; -1 when there is no such variable. */
    int slot(String variable) {
        return slots.getOrDefault(variable, -1);
    }

    /** The number of a choice that some condition asks about; -1 when none does. */
    int bit(String choice) {
        return bits.getOrDefault(choice, -1);
    }

    /** The number of a fact from a file that some condition asks about; -1 when none does. */
    int bitOfFact(String fact) {
        return bits.getOrDefault(factBit(fact), -1);
    }

    /** No choice is called so. */
    private static String factBit(String fact) {
        return "file(" + fact + ")";
    }

    /** How many choices, and facts from a file, some condition asks about. */
    int asked() {
        return bits.size();
    }

    Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** The fewest turns from a node to an ending, as if every condition held; empty when no way leads there. */
    Optional<Integer> turnsToEnd(String node) {
        return Optional.ofNullable(turnsToEnd.get(node));
    }
}
