package nl.leeratelier.interchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.Matching;
import nl.leeratelier.interchange.items.Numbers;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.items.Task;
import nl.leeratelier.interchange.words.Wording;

/** One question in GIFT. */
final class GiftQuestion {

    private static final Pattern FORM = Pattern.compile("^\\[(html|markdown|plain|moodle)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORTH = Pattern.compile("(?s)^%(-?[0-9.]{1,10})%(.*)$");
    private static final Pattern OPEN = Pattern.compile("(?<!\\\\)\\{");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Wording wording = new Wording();
    private final Question question;
    private final String behind;
    private Wording.Form form = Wording.Form.EITHER;

    /** An answer: what it is worth, its words, and what is said to it. */
    private record Answer(boolean equal, BigDecimal worth, String text, String feedback) {}

    private GiftQuestion(String before, String behind, String theirs) {
        String rest = before.strip();
        String title = "";
        if (rest.startsWith("::") && rest.indexOf("::", 2) > 0) {
            int end = rest.indexOf("::", 2);
            title = GiftEscapes.restored(rest.substring(2, end));
            rest = rest.substring(end + 2).strip();
        }
        Matcher named = FORM.matcher(rest);
        if (named.find()) {
            form = switch (named.group(1).toLowerCase(Locale.ROOT)) {
                case "html" -> Wording.Form.HTML;
                case "plain" -> Wording.Form.PLAIN;
                case "markdown" -> Wording.Form.MARKDOWN;
                default -> Wording.Form.EITHER;
            };
            rest = rest.substring(named.end()).strip();
        }
        String prompt = plain(rest);
        this.behind = plain(behind);
        question = new Question(Wording.line(title.isBlank() ? prompt : title), theirs).prompt(prompt);
    }

    /**
     * Reads a question. Total.
     *
     * @param numbers of its lines, for whoever has to look there
     */
    static Question read(String block, List<Integer> numbers) {
        String text = GiftEscapes.aside(block);
        int open = text.indexOf('{');
        int close = text.indexOf('}', open + 1);
        if (open < 0 || close < 0) {
            GiftQuestion read = new GiftQuestion(text, "", open < 0 ? "description" : "");
            return read.done(open < 0 ? Note.leftOut("description") : Note.leftOut("not-closed", line(block, numbers)));
        }
        String answers = text.substring(open + 1, close).strip();
        int general = answers.indexOf("####");
        String feedback = general < 0 ? "" : answers.substring(general + 4).strip();
        String rest = general < 0 ? answers : answers.substring(0, general).strip();
        GiftQuestion read = new GiftQuestion(text.substring(0, open), text.substring(close + 1), kind(rest));
        read.question.explanation(read.wording.markdown(read.form, GiftEscapes.restored(feedback)));
        read.question.asks(read.placed(read.task(rest)));
        return read.done();
    }

    /** Where the brace stands that is not closed. */
    private static Object line(String block, List<Integer> numbers) {
        Matcher open = OPEN.matcher(block);
        long before = open.find()
                ? block.substring(0, open.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                : 0;
        return numbers.get((int) Math.min(before, numbers.size() - 1));
    }

    private Question done(Note... notes) {
        return question.note(List.of(notes)).note(wording.taken());
    }

    private static String kind(String answers) {
        if (answers.isEmpty()) {
            return "essay";
        }
        if (answers.matches("(?is)(T|TRUE|F|FALSE)\\s*(#.*)?")) {
            return "truefalse";
        }
        if (answers.startsWith("#")) {
            return "numerical";
        }
        if (answers.contains("~")) {
            return "multichoice";
        }
        return answers.contains("->") ? "matching" : "shortanswer";
    }

    private Task task(String answers) {
        return switch (kind(answers)) {
            case "essay" -> new Task.Write(List.of(), List.of());
            case "truefalse" -> trueFalse(answers);
            case "numerical" -> numerical(answers.substring(1));
            case "multichoice" -> choice(answers(answers));
            case "matching" -> matching(answers(answers));
            default -> shortAnswer(answers(answers.startsWith("=") ? answers : "=" + answers));
        };
    }

    private Task trueFalse(String answers) {
        boolean right = answers.toUpperCase(Locale.ROOT).startsWith("T");
        String[] parts = answers.split("#");
        // The first is said to whoever is wrong, the second to whoever is right.
        for (int i = parts.length - 1; i > 0; i--) {
            if (!parts[i].isBlank()) {
                question.explanation(wording.markdown(form, GiftEscapes.restored(parts[i].strip())));
                question.note(Note.changed("feedback-joined"));
            }
        }
        return new Task.TrueFalse(right);
    }

    private Task numerical(String written) {
        String all = written.strip();
        List<Answer> answers = all.startsWith("=") || all.startsWith("~") ? answers(all) : answers("=" + all);
        Optional<Task.Number> number = Optional.empty();
        for (Answer answer : answers) {
            Optional<Task.Number> read = number(answer.text);
            boolean right = answer.equal && answer.worth.compareTo(ALL) >= 0;
            Typed.feedback(answer.text, answer.feedback, right, question);
            if (right && read.isPresent() && number.isEmpty()) {
                number = read;
            } else if (!answer.text.isEmpty() && !answer.text.equals("*")) {
                question.note(Note.leftOut("answer", answer.text));
            }
        }
        return new Task.Short(List.of(), number);
    }

    private Optional<Task.Number> number(String text) {
        int dots = text.indexOf("..");
        if (dots > 0) {
            Optional<BigDecimal> low = Numbers.value(text.substring(0, dots));
            Optional<BigDecimal> high = Numbers.value(text.substring(dots + 2));
            if (low.isEmpty() || high.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal middle = low.get().add(high.get()).divide(BigDecimal.TWO);
            question.note(Note.changed("range", text));
            BigDecimal far = high.get().subtract(middle).abs();
            return Optional.of(new Task.Number(Numbers.plain(middle), Numbers.plain(far), List.of()));
        }
        String[] parts = text.split(":", 2);
        String tolerance = parts.length > 1 ? Numbers.plain(parts[1]).orElse("") : "";
        return Numbers.plain(parts[0]).map(value -> new Task.Number(value, tolerance, List.of()));
    }

    private Task choice(List<Answer> answers) {
        boolean several = answers.stream().noneMatch(Answer::equal);
        return Weighed.pick(
                answers.stream()
                        .map(answer -> new Weighed(answer.text, answer.worth, answer.feedback))
                        .toList(),
                several,
                question);
    }

    private Task matching(List<Answer> answers) {
        List<Task.Pair> pairs = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        for (Answer answer : answers) {
            String[] sides = answer.text.split("->", 2);
            String left = sides[0].strip();
            String right = sides.length > 1 ? sides[1].strip() : "";
            if (left.isEmpty()) {
                extra.add(right);
            } else {
                pairs.add(new Task.Pair("", left, right));
            }
        }
        return Matching.of(pairs, extra, question);
    }

    private Task shortAnswer(List<Answer> answers) {
        List<String> accepted = new ArrayList<>();
        answers.forEach(answer -> Typed.add(answer.text, answer.worth, answer.feedback, accepted, question));
        return new Task.Short(accepted, Optional.empty());
    }

    /** What stands behind the answers makes of them a gap in a text. */
    private Task placed(Task task) {
        if (behind.isBlank()) {
            return task;
        }
        List<Task.Option> options = task instanceof Task.Pick pick ? pick.options() : List.of();
        List<String> accepted = task instanceof Task.Short typed ? typed.accepted() : List.of();
        Optional<Task.Number> number = task instanceof Task.Short typed ? typed.number() : Optional.empty();
        if (options.isEmpty() && accepted.isEmpty() && number.isEmpty()) {
            question.prompt(question.prompt() + " … " + behind);
            return task;
        }
        String before = question.prompt();
        int line = before.lastIndexOf('\n') + 1;
        question.prompt(before.substring(0, line).strip());
        String space = behind.matches("(?s)[.,;:!?)].*") ? "" : " ";
        return new Task.Fill(
                List.of(
                        Task.Piece.words(before.substring(line) + " "),
                        Task.Piece.gap(0),
                        Task.Piece.words(space + behind)),
                List.of(new Task.Gap("", options, accepted, number)));
    }

    private List<Answer> answers(String written) {
        List<Answer> answers = new ArrayList<>();
        Matcher marks = Pattern.compile("(?s)([=~])([^=~]*)").matcher(written);
        while (marks.find()) {
            boolean equal = marks.group(1).equals("=");
            String text = marks.group(2).strip();
            BigDecimal worth = equal ? ALL : BigDecimal.ZERO;
            Matcher weighed = WORTH.matcher(text);
            if (weighed.matches()) {
                worth = Numbers.value(weighed.group(1)).orElse(worth);
                text = weighed.group(2);
            }
            String[] parts = text.split("#", 2);
            String feedback = parts.length > 1 ? Wording.line(plain(parts[1])) : "";
            answers.add(new Answer(equal, worth, Wording.line(plain(parts[0])), feedback));
        }
        return answers;
    }

    private String plain(String text) {
        String words = GiftEscapes.restored(text.strip());
        return wording.plain(form, words);
    }
}
