package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A talk that was held, as it comes towards one parent: step by step, from where this parent came in. A pure function of the
 * talk and what was done in it. Nothing of it is kept: each step is found from the one before.
 */
final class Script {

    private final Path path;
    private final String parent;

    Script(Path path, String parent) {
        this.path = path;
        this.parent = parent;
    }

    /** What a turn may bring to a parent, in this order. */
    enum Part {
        STOP,
        SAYS,
        QUESTION,
        WORDS
    }

    /**
     * A place in the script.
     *
     * @param turn from 0; as many as there are turns at the end
     */
    record Mark(int turn, Part part) {}

    /** All steps in order. */
    static List<Step> of(RolePlay talk, Path path, String parent) {
        Script script = new Script(path, parent);
        List<Step> steps = new ArrayList<>();
        for (Mark mark = script.first(); !script.isEnd(mark); mark = script.after(mark)) {
            script.step(talk, mark).ifPresent(steps::add);
        }
        return steps;
    }

    Mark first() {
        int turn = 0;
        while (turn < path.length() && !isThere(turn)) {
            turn++;
        }
        return firstFrom(turn, 0);
    }

    private boolean isThere(int turn) {
        return path.node(turn).isSpokenBy(parent)
                || (path.way(turn) instanceof Choice choice
                        && choice.feltBy(parent).isPresent());
    }

    Mark after(Mark mark) {
        return firstFrom(mark.turn(), mark.part().ordinal() + 1);
    }

    boolean isEnd(Mark mark) {
        return mark.turn() >= path.length();
    }

    private Mark firstFrom(int turn, int part) {
        Part[] parts = Part.values();
        while (turn < path.length()) {
            for (; part < parts.length; part++) {
                if (has(turn, parts[part])) {
                    return new Mark(turn, parts[part]);
                }
            }
            part = 0;
            turn++;
        }
        return new Mark(path.length(), Part.STOP);
    }

    private boolean has(int turn, Part part) {
        Node node = path.node(turn);
        Way way = path.way(turn);
        return switch (part) {
            case STOP -> node.stop();
            case SAYS -> node.line().isPresent();
            case QUESTION -> way instanceof Choice choice && choice.move().isPresent();
            case WORDS -> !(way instanceof Moment.Pause);
        };
    }

    /** The step at a place; empty at the end. */
    Optional<Step> step(RolePlay talk, Mark mark) {
        if (isEnd(mark)) {
            return Optional.empty();
        }
        int turn = mark.turn();
        Node node = path.node(turn);
        Way way = path.way(turn);
        return switch (mark.part()) {
            case STOP -> author(talk, turn).map(scales -> new Step.Stop(turn, node, scales));
            case SAYS -> node.line().map(line -> new Step.Says(turn, line, node.isSpokenBy(parent)));
            case QUESTION ->
                way instanceof Choice choice
                        ? choice.move().map(move -> new Step.Question(turn, choice, move))
                        : Optional.empty();
            case WORDS ->
                Optional.of(
                        way instanceof Choice choice
                                ? new Step.Words(turn, choice, choice.feltBy(parent))
                                : new Step.OwnWords(turn, node));
        };
    }

    /** How it is for this parent by the author, after all that was said before a turn. */
    private Optional<Scales> author(RolePlay talk, int turn) {
        return talk.character(parent).flatMap(Character::chair).map(start -> {
            Scales scales = start;
            for (int before = 0; before < turn; before++) {
                if (path.way(before) instanceof Choice choice) {
                    scales = choice.feltBy(parent)
                            .map(Choice.Felt::scales)
                            .map(scales::after)
                            .orElse(scales);
                }
            }
            return scales;
        });
    }
}
