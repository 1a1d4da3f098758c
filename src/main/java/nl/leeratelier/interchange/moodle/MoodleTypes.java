package nl.leeratelier.interchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.GapText;
import nl.leeratelier.interchange.items.Matching;
import nl.leeratelier.interchange.items.Numbers;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.items.Task;
import nl.leeratelier.interchange.words.Wording;
import org.jsoup.nodes.Element;

/** What each type of Moodle's questions asks. */
final class MoodleTypes {

    private static final Pattern PLACE = Pattern.compile("\\[\\[(\\d{1,3})]]");

    private final MoodleQuestion from;
    private final Question question;

    private MoodleTypes(MoodleQuestion from) {
        this.from = from;
        this.question = from.question();
    }

    static void read(MoodleQuestion from) {
        MoodleTypes types = new MoodleTypes(from);
        types.task(from.type()).ifPresent(from.question()::asks);
    }

    private Optional<Task> task(String type) {
        return switch (type) {
            case "multichoice" -> Optional.of(choice());
            case "truefalse" -> Optional.of(trueFalse());
            case "shortanswer" -> Optional.of(shortAnswer());
            case "numerical" -> Optional.of(numerical());
            case "matching", "ddmatch" -> Optional.of(matching());
            case "essay" -> Optional.of(essay());
            case "ordering" -> Optional.of(ordering());
            case "gapselect" -> places("selectoption");
            case "ddwtos" -> places("dragbox");
            case "cloze", "multianswer" -> Cloze.read(question);
            case "description" -> {
                question.note(Note.leftOut("description"));
                yield Optional.empty();
            }
            default -> {
                question.note(Note.leftOut("type", type));
                yield Optional.empty();
            }
        };
    }

    private Task choice() {
        boolean single =
                from.value("single").filter(said -> said.matches("0|false")).isEmpty();
        List<Weighed> weighed = new ArrayList<>();
        for (Element answer : from.all("answer")) {
            weighed.add(new Weighed(
                    Wording.line(from.plain(answer)), MoodleQuestion.fraction(answer), from.feedback(answer)));
        }
        return Weighed.pick(weighed, !single, question);
    }

    private Task trueFalse() {
        boolean right = false;
        for (Element answer : from.all("answer")) {
            boolean says = from.plain(answer).strip().equalsIgnoreCase("true");
            if (MoodleQuestion.fraction(answer).signum() > 0) {
                right = says;
            }
            String feedback = from.feedback(answer);
            if (!feedback.isEmpty()) {
                question.explanation(new Wording().asMarkdown(feedback));
                question.note(Note.changed("feedback-joined"));
            }
        }
        return new Task.TrueFalse(right);
    }

    private Task shortAnswer() {
        if (from.isOn("usecase")) {
            question.note(Note.changed("case"));
        }
        List<String> accepted = new ArrayList<>();
        for (Element answer : from.all("answer")) {
            Typed.add(from.plain(answer), MoodleQuestion.fraction(answer), from.feedback(answer), accepted, question);
        }
        return new Task.Short(accepted, Optional.empty());
    }

    private Task numerical() {
        List<String> units = new ArrayList<>();
        for (Element unit : from.all("units").stream()
                .flatMap(holder -> holder.children().stream())
                .toList()) {
            String name = MoodleQuestion.textOf(unit, "unit_name");
            boolean same = Numbers.value(MoodleQuestion.textOf(unit, "multiplier"))
                    .filter(one -> one.compareTo(BigDecimal.ONE) == 0)
                    .isPresent();
            if (same && !name.isBlank()) {
                units.add(name);
            } else if (!name.isBlank()) {
                question.note(Note.leftOut("unit", name));
            }
        }
        Optional<Task.Number> number = Optional.empty();
        for (Element answer : from.all("answer")) {
            String written = from.plain(answer).strip();
            Optional<String> value = Numbers.plain(written);
            boolean right = MoodleQuestion.fraction(answer).compareTo(BigDecimal.valueOf(100)) >= 0;
            Typed.feedback(written, from.feedback(answer), right, question);
            if (right && value.isPresent() && number.isEmpty()) {
                String tolerance = Numbers.plain(MoodleQuestion.textOf(answer, "tolerance"))
                        .orElse("");
                number = Optional.of(new Task.Number(value.get(), tolerance, units));
            } else if (!written.equals("*")) {
                question.note(Note.leftOut("answer", written));
            }
        }
        return new Task.Short(List.of(), number);
    }

    private Task matching() {
        List<Task.Pair> pairs = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        for (Element sub : from.all("subquestion")) {
            String left = Wording.line(from.plain(sub));
            String right = Wording.line(MoodleQuestion.textOf(sub, "answer"));
            if (left.isEmpty()) {
                extra.add(right);
            } else {
                pairs.add(new Task.Pair("", left, right));
            }
        }
        return Matching.of(pairs, extra, question);
    }

    private Task essay() {
        String info = from.text("graderinfo");
        if (!info.isBlank()) {
            question.note(Note.changed("grader-info"));
        }
        String template = from.text("responsetemplate");
        if (!template.isBlank()) {
            question.note(Note.leftOut("template", template));
        }
        from.value("attachments")
                .filter(count -> !count.equals("0"))
                .ifPresent(count -> question.note(Note.leftOut("upload")));
        return new Task.Write(info.isBlank() ? List.of() : List.of(info), List.of());
    }

    private Task ordering() {
        List<Task.Named> elements = from.all("answer").stream()
                .sorted(Comparator.comparing(MoodleQuestion::fraction))
                .map(answer -> new Task.Named("", Wording.line(from.plain(answer))))
                .toList();
        return new Task.Order(elements);
    }

    /** Gaps are numbered after the options that belong in them; options of one group can be chosen in all its gaps. */
    private Optional<Task> places(String option) {
        List<Element> options = from.all(option);
        List<String> texts =
                options.stream().map(one -> Wording.line(from.plain(one))).toList();
        List<String> groups =
                options.stream().map(one -> MoodleQuestion.textOf(one, "group")).toList();
        GapText text = GapText.of(question.prompt(), PLACE, mark -> {
            int right = Integer.parseInt(mark.group(1)) - 1;
            boolean known = right >= 0 && right < texts.size();
            String group = known ? groups.get(right) : "";
            List<Task.Option> offered = IntStream.range(0, texts.size())
                    .filter(i -> known && groups.get(i).equals(group))
                    .mapToObj(i -> new Task.Option(texts.get(i), i == right))
                    .toList();
            return new Task.Gap("", offered, List.of());
        });
        if (!text.hasGaps()) {
            question.note(Note.leftOut("no-gaps"));
            return Optional.empty();
        }
        question.prompt(text.above());
        return Optional.of(text.task());
    }
}
