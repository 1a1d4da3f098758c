package nl.leeratelier.roleplay;

import java.util.List;
import nl.leeratelier.content.Problems;

/** Reports what the parent's chair lacks, in a talk that has one; that it has none the reader reports. */
final class ChairChecker {

    private final RolePlay talk;
    private final Problems problems;

    ChairChecker(RolePlay talk, Problems problems) {
        this.talk = talk;
        this.problems = problems;
    }

    void check() {
        List<Character> chairs = talk.characters().stream()
                .filter(character -> character.chair().isPresent())
                .toList();
        chairs.forEach(this::chair);
        if (!chairs.isEmpty()) {
            epilogues();
        }
    }

    private void chair(Character parent) {
        if (talk.nodes().stream().noneMatch(node -> node.isSpokenBy(parent.id()))) {
            problems.add(
                    talk.nodes().isEmpty()
                            ? talk.head().place()
                            : talk.nodes().getFirst().place(),
                    "the chair of '" + parent.id() + "' can never be taken: '" + parent.id() + "' says nothing",
                    "let '" + parent.id() + "' speak, or remove the chair");
            return;
        }
        boolean moves = talk.nodes().stream()
                .flatMap(node -> node.choices().stream())
                .flatMap(choice -> choice.feltBy(parent.id()).stream())
                .anyMatch(felt -> !felt.scales().isEmpty());
        if (!moves) {
            problems.add(
                    talk.nodes().getFirst().place(),
                    "no choice moves the scales of '" + parent.id() + "'",
                    "add scales to what '" + parent.id() + "' feels, such as scales: [heard +2]");
        }
    }

    private void epilogues() {
        if (talk.characters().stream().noneMatch(one -> one.role() == Character.Role.CHILD)) {
            return;
        }
        talk.endings().stream()
                .filter(ending -> ending.noticed().isEmpty())
                .forEach(ending -> problems.add(
                        ending.place(),
                        "ending '" + ending.id() + "' does not say what the child noticed",
                        "add noticed: - { who: …, text: … }"));
    }
}
