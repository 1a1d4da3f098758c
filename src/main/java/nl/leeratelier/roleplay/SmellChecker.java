package nl.leeratelier.roleplay;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.leeratelier.content.Problems;

/**
 * Reports what lets a trainee win without listening: the best choice that is nearly always the longest, or nearly always the
 * first. The best is the one with the highest sum of rubric scores; nodes without one best choice do not count.
 */
final class SmellChecker {

    private static final int FEWEST_NODES = 4;
    private static final double TOO_OFTEN = 0.8;

    private final RolePlay talk;
    private final Problems problems;

    SmellChecker(RolePlay talk, Problems problems) {
        this.talk = talk;
        this.problems = problems;
    }

    void check() {
        report(
                (node, best) -> node.choices().stream()
                        .allMatch(choice -> choice == best
                                || choice.words().length() < best.words().length()),
                "the longest",
                "shorten some of them, or make others longer");
        report((node, best) -> node.choices().getFirst() == best, "the first", "put some of them in another place");
    }

    private void report(BiPredicate<Node, Choice> smells, String what, String mend) {
        List<Node> judged =
                talk.nodes().stream().filter(node -> best(node).isPresent()).toList();
        long count = judged.stream()
                .filter(node -> smells.test(node, best(node).orElseThrow()))
                .count();
        if (judged.size() >= FEWEST_NODES && count >= TOO_OFTEN * judged.size()) {
            problems.add(
                    judged.getFirst().place(),
                    "at " + count + " of " + judged.size() + " nodes the best choice is " + what,
                    mend);
        }
    }

    private static Optional<Choice> best(Node node) {
        List<Choice> ranked = node.choices().stream()
                .filter(choice -> !choice.rubric().isEmpty())
                .sorted(Comparator.comparingInt(SmellChecker::points).reversed())
                .toList();
        boolean one = !ranked.isEmpty() && (ranked.size() == 1 || points(ranked.get(0)) > points(ranked.get(1)));
        return one && points(ranked.getFirst()) > 0 ? Optional.of(ranked.getFirst()) : Optional.empty();
    }

    private static int points(Choice choice) {
        return choice.rubric().stream().mapToInt(Choice.Score::points).sum();
    }
}
