package nl.leeratelier.interchange.moodle;

import java.math.BigDecimal;
import java.util.List;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.Question;

/** Answers that are typed: here one is right or not, and is told the same whatever one typed. */
final class Typed {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Typed() {}

    /** Adds an answer to those that are accepted, if it is wholly right. */
    static void add(String text, BigDecimal worth, String feedback, List<String> accepted, Question question) {
        boolean right = worth.compareTo(ALL) >= 0;
        feedback(text, feedback, right, question);
        if (!right) {
            if (!text.equals("*")) {
                question.note(Note.leftOut("answer", text));
            }
            return;
        }
        String plain = text.replaceAll("(?<!\\\\)\\*+", " ")
                .replace("\\*", "*")
                .replaceAll("\\s+", " ")
                .strip();
        if (!plain.equals(text.replace("\\*", "*"))) {
            question.note(Note.changed("pattern", text));
        }
        if (!plain.isEmpty()) {
            accepted.add(plain);
        }
    }

    /** What is said to one answer only: what is said to the right one explains it, other words have no place. */
    static void feedback(String text, String feedback, boolean right, Question question) {
        if (feedback.isBlank()) {
            return;
        }
        if (right) {
            question.explanation(new nl.leeratelier.interchange.words.Wording().asMarkdown(feedback));
            question.note(Note.changed("feedback-joined"));
        } else {
            question.note(Note.leftOut("feedback-to", text, feedback));
        }
    }
}
