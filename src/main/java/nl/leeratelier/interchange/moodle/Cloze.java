package nl.leeratelier.interchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.GapText;
import nl.leeratelier.interchange.items.Numbers;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.items.Task;

/** A text with questions in it, such as {@code {1:SHORTANSWER:=Veilig Thuis}} (docs.moodle.org, Embedded Answers). */
final class Cloze {

    private static final Pattern MARK =
            Pattern.compile("\\{(\\d{0,3}):([A-Z_]{2,20}):((?:[^\\\\{}]++|\\\\.){0,300}+)}", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Question question;

    private Cloze(Question question) {
        this.question = question;
    }

    /** An answer as it is written: what it is worth, its words, and what is said to it. */
    private record Answer(BigDecimal worth, String text, String feedback) {

        boolean isRight() {
            return worth.compareTo(ALL) >= 0;
        }
    }

    static Optional<Task> read(Question question) {
        Cloze cloze = new Cloze(question);
        GapText text = GapText.of(question.prompt(), MARK, cloze::gap);
        if (!text.hasGaps()) {
            question.note(Note.leftOut("no-gaps"));
            return Optional.empty();
        }
        question.prompt(text.above());
        return Optional.of(text.task());
    }

    private Task.Gap gap(MatchResult mark) {
        if (!mark.group(1).matches("1?")) {
            question.note(Note.changed("gap-points", mark.group(1)));
        }
        String type = mark.group(2).toUpperCase(Locale.ROOT);
        List<Answer> answers = answers(mark.group(3));
        answers.stream()
                .filter(answer -> !answer.feedback.isBlank())
                .forEach(answer -> question.note(Note.leftOut("feedback-to", answer.text, answer.feedback)));
        if (type.startsWith("M") && !type.startsWith("MW")) {
            if (type.startsWith("MULTIRESPONSE") || type.startsWith("MR")) {
                question.note(Note.changed("several-in-gap"));
            }
            return new Task.Gap(
                    "",
                    answers.stream()
                            .map(answer -> new Task.Option(answer.text, answer.isRight()))
                            .toList(),
                    List.of());
        }
        if (type.endsWith("_C") || type.matches("SAC|MWC")) {
            question.note(Note.changed("case"));
        }
        return type.startsWith("N") ? number(answers) : new Task.Gap("", List.of(), words(answers));
    }

    private List<String> words(List<Answer> answers) {
        List<String> accepted = new ArrayList<>();
        answers.forEach(answer -> Typed.add(answer.text, answer.worth, "", accepted, question));
        return accepted;
    }

    private Task.Gap number(List<Answer> answers) {
        Optional<Task.Number> number = Optional.empty();
        for (Answer answer : answers) {
            String[] parts = answer.text.split(":", 2);
            Optional<String> value = Numbers.plain(parts[0]);
            if (answer.isRight() && value.isPresent() && number.isEmpty()) {
                String tolerance = parts.length > 1 ? Numbers.plain(parts[1]).orElse("") : "";
                number = Optional.of(new Task.Number(value.get(), tolerance, List.of()));
            } else {
                question.note(Note.leftOut("answer", answer.text));
            }
        }
        return new Task.Gap("", List.of(), List.of(), number);
    }

    private static List<Answer> answers(String written) {
        List<Answer> answers = new ArrayList<>();
        for (String one : written.split("(?<!\\\\)~")) {
            String text = one.strip();
            BigDecimal worth = BigDecimal.ZERO;
            if (text.startsWith("=")) {
                worth = ALL;
                text = text.substring(1);
            } else if (text.matches("(?s)%-?[0-9.]{1,10}%.*")) {
                int end = text.indexOf('%', 1);
                worth = Numbers.value(text.substring(1, end)).orElse(BigDecimal.ZERO);
                text = text.substring(end + 1);
            }
            String[] parts = text.split("(?<!\\\\)#", 2);
            String words = unescaped(parts[0]);
            if (!words.isEmpty()) {
                answers.add(new Answer(worth, words, parts.length > 1 ? unescaped(parts[1]) : ""));
            }
        }
        return answers;
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\([}#~/\"\\\\])", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
