package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.List;

/**
 * A talk that was held, as it comes towards one parent: step by step, from where this parent came in. A pure function of the
 * talk and what was done in it.
 */
final class Script {

    private final String parent;
    private final Path path;
    private final List<Step> steps = new ArrayList<>();
    private Scales author;

    private Script(String parent, Scales start, Path path) {
        this.parent = parent;
        this.author = start;
        this.path = path;
    }

    /** The steps; none when this is nobody whose chair can be taken. */
    static List<Step> of(RolePlay talk, Path path, String parent) {
        return talk.character(parent)
                .flatMap(Character::chair)
                .map(start -> new Script(parent, start, path).write())
                .orElse(List.of());
    }

    private List<Step> write() {
        boolean there = false;
        for (int turn = 0; turn < path.length(); turn++) {
            there = there || isThere(turn);
            if (there) {
                heard(turn, path.node(turn));
                came(turn, path.node(turn), path.way(turn));
            }
        }
        return steps;
    }

    private boolean isThere(int turn) {
        return path.node(turn).isSpokenBy(parent)
                || (path.way(turn) instanceof Choice choice
                        && choice.feltBy(parent).isPresent());
    }

    private void heard(int turn, Node node) {
        if (node.stop()) {
            steps.add(new Step.Stop(turn, node, author));
        }
        node.line().ifPresent(line -> steps.add(new Step.Says(turn, line, node.isSpokenBy(parent))));
    }

    private void came(int turn, Node node, Way way) {
        switch (way) {
            case Choice choice -> {
                choice.move().ifPresent(move -> steps.add(new Step.Question(turn, choice, move)));
                steps.add(new Step.Words(turn, choice, choice.feltBy(parent)));
                choice.feltBy(parent).ifPresent(felt -> author = author.after(felt.scales()));
            }
            case Moment.Open ignored -> steps.add(new Step.OwnWords(turn, node));
            case Moment.Pause ignored -> {}
        }
    }
}
