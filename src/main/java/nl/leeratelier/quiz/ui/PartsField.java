package nl.leeratelier.quiz.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leeratelier.quiz.Answers;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Pairing;

/** Where each part of an item is given something; it says how many are left. */
abstract class PartsField extends AnswerField {

    private final List<String> parts;
    private final Map<String, String> given = new LinkedHashMap<>();

    PartsField(Item.Paired item, List<String> answer) {
        parts = item.parts();
        Answers.pairs(answer).forEach(pair -> given.put(pair.left(), pair.right()));
    }

    /** What this part was given; empty when nothing was. */
    final String given(String part) {
        return given.getOrDefault(part, "");
    }

    /** Gives it to the part; what is empty takes back what was given. */
    final void give(String part, String what) {
        if (what.isEmpty()) {
            given.remove(part);
        } else {
            given.put(part, what);
        }
        sayHowManyAreLeft();
        changed();
    }

    final void sayHowManyAreLeft() {
        int left = parts.size() - given.size();
        hint(left == 0 || given.isEmpty() ? "" : t("quiz.left", left));
    }

    @Override
    final List<String> answer() {
        return parts.stream()
                .filter(given::containsKey)
                .map(part -> new Pairing(part, given(part)).toString())
                .toList();
    }
}
