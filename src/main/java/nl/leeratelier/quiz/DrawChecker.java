package nl.leeratelier.quiz;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;

/** What draws and settings must hold to: whatever chance does, every attempt gets what was promised, and can be passed. */
final class DrawChecker {

    private final Library library;
    private final Programme programme;
    private final Problems problems;

    DrawChecker(Library library, Programme programme, Problems problems) {
        this.library = library;
        this.programme = programme;
        this.problems = problems;
    }

    void check(Quiz quiz) {
        boolean sound = true;
        for (Draw draw : quiz.draws()) {
            for (String id : draw.from()) {
                sound &= isQuiz(quiz, draw, id);
            }
        }
        uniqueIds(quiz);
        if (sound) {
            enough(quiz);
        }
        unusedBank(quiz);
        settings(quiz);
    }

    private boolean isQuiz(Quiz quiz, Draw draw, String id) {
        Optional<Activity> other = programme.activity(id);
        if (other.isEmpty() && (library.mayHold(id) || library.mayHoldMore(programme))) {
            return false;
        }
        if (other.filter(Quiz.class::isInstance).isEmpty()) {
            problems.add(
                    draw.place(),
                    "'" + id + "' is no quiz of this programme",
                    "name the id of a quiz whose items may be drawn, or leave 'from' out to draw from the quiz's own bank");
            return false;
        }
        if (id.equals(quiz.id())) {
            problems.add(draw.place(), "the quiz draws from itself", "leave 'from' out to draw from its own bank");
            return false;
        }
        return true;
    }

    /** Answers are kept by the id of the item. */
    private void uniqueIds(Quiz quiz) {
        Set<String> fixed = new HashSet<>();
        quiz.items().forEach(item -> fixed.add(item.id()));
        for (Item item : quiz.bank()) {
            if (!fixed.add(item.id())) {
                problems.add(
                        item.place(), "item '" + item.id() + "' stands in this quiz twice", "give this one an own id");
            }
        }
        Map<String, String> owners = new HashMap<>();
        fixed.forEach(id -> owners.put(id, quiz.id()));
        for (Draw draw : quiz.draws()) {
            for (String from : draw.from()) {
                Drawing.other(programme, from).forEach(other -> clashes(draw, other, owners));
            }
        }
    }

    private void clashes(Draw draw, Quiz other, Map<String, String> owners) {
        for (List<Item> items : List.of(other.items(), other.bank())) {
            for (Item item : items) {
                String owner = owners.putIfAbsent(item.id(), other.id());
                if (owner != null && !owner.equals(other.id())) {
                    problems.add(
                            draw.place(),
                            "item '" + item.id() + "' stands in '" + owner + "' and in '" + other.id()
                                    + "': answers could not be told apart",
                            "give the newer one an id of its own, or do not draw from both");
                }
            }
        }
    }

    /** At worst the rules before this one took all of its items that they could. */
    private void enough(Quiz quiz) {
        for (int rule = 0; rule < quiz.draws().size(); rule++) {
            Draw draw = quiz.draws().get(rule);
            Set<String> own = ids(draw);
            int there = own.size();
            int taken = 0;
            for (Draw before : quiz.draws().subList(0, rule)) {
                Set<String> both = ids(before);
                both.retainAll(own);
                taken += Math.min(before.count(), both.size());
            }
            int sure = Math.max(0, there - taken);
            if (sure < draw.count()) {
                problems.add(
                        draw.place(),
                        "the rule draws " + draw.count() + " items, " + there + " fit"
                                + (taken == 0
                                        ? ""
                                        : " and rules before it may take " + Math.min(taken, there) + " of them"),
                        "draw at most " + sure + ", ask less of them, or tag or write more items");
            }
        }
    }

    private static Set<String> ids(Draw draw) {
        Set<String> ids = new HashSet<>();
        draw.candidates().items().forEach(item -> ids.add(item.id()));
        return ids;
    }

    private void unusedBank(Quiz quiz) {
        boolean drawn = programme.activities().stream()
                        .filter(Quiz.class::isInstance)
                        .flatMap(other -> ((Quiz) other).draws().stream())
                        .anyMatch(draw -> draw.from().contains(quiz.id()))
                || quiz.draws().stream().anyMatch(draw -> draw.from().isEmpty());
        if (!quiz.bank().isEmpty() && !drawn && !library.mayHoldMore(programme)) {
            problems.add(
                    quiz.bank().getFirst().place(),
                    "nothing draws from this bank, so nobody ever sees it",
                    "add a draw rule, or move the items to 'items'");
        }
    }

    private void settings(Quiz quiz) {
        if (quiz.feedback() == Quiz.Feedback.AFTER_CLOSING
                && quiz.limits().closes().isEmpty()) {
            problems.add(
                    quiz.head().place(),
                    "feedback comes after closing, and the quiz never closes",
                    "add 'closes' with its last day, or choose at-end");
        }
        boolean counts =
                quiz.items().stream().anyMatch(Scoring::counts) || !quiz.draws().isEmpty();
        if (quiz.passMark() > 0 && !quiz.all().isEmpty() && !counts) {
            problems.add(
                    quiz.head().place(),
                    "there may be no item that counts for the score, so the pass mark means nothing",
                    "write passMark: 0, or let some items count");
        }
        int limit = quiz.limits().minutes().orElse(Integer.MAX_VALUE);
        if (limit < quiz.head().minutes()) {
            problems.add(
                    quiz.head().place(),
                    "timeLimit is " + limit + " minutes, the quiz is said to take "
                            + quiz.head().minutes(),
                    "give at least as much time as 'minutes' says");
        }
        if (quiz.maximumAttempts().orElse(2) == 1 && quiz.limits().hoursBetween() > 0) {
            problems.add(
                    quiz.head().place(),
                    "one attempt is allowed, so nobody waits for the next",
                    "leave 'hoursBetween' out, or allow more attempts");
        }
    }
}
