package nl.leeratelier.interchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.Matching;
import nl.leeratelier.interchange.items.Numbers;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.items.Task;
import nl.leeratelier.interchange.table.QuestionTable.Column;
import nl.leeratelier.interchange.words.Wording;
import nl.leeratelier.manuscript.Value;

/** One row: a question. */
final class TableRow {

    private final List<Column> columns;
    private final List<String> cells;
    private final Wording wording = new Wording();
    private final Question question;

    private TableRow(int number, List<Column> columns, List<String> cells) {
        this.columns = columns;
        this.cells = cells;
        String prompt = wording.cleaned(first(Column.PROMPT));
        String name = first(Column.ID).isBlank() ? prompt : first(Column.ID);
        String row = "#" + number;
        question = new Question(name.isBlank() ? row : Wording.line(name), first(Column.TYPE)).prompt(prompt);
    }

    static Question read(int number, List<Column> columns, List<String> cells) {
        TableRow row = new TableRow(number, columns, cells);
        row.tags();
        row.task().ifPresent(row.question::asks);
        if (cells.size() > columns.size()) {
            row.question.note(Note.leftOut("cells", String.join(" | ", cells.subList(columns.size(), cells.size()))));
        }
        return row.question.note(row.wording.taken());
    }

    private void tags() {
        question.explanation(wording.asMarkdown(first(Column.EXPLANATION)));
        if (!first(Column.ID).isBlank()) {
            question.called(first(Column.ID));
        }
        String step = first(Column.STEP).replaceAll("(?i)^(stap|step)\\s*", "");
        if (step.matches("[1-5]")) {
            question.tag("step", Value.number(Integer.parseInt(step)));
        } else if (!step.isBlank()) {
            question.note(Note.leftOut("value", step));
        }
        String level = first(Column.LEVEL).toLowerCase(Locale.ROOT);
        switch (level) {
            case "" -> {}
            case "basic", "basis", "weten", "kennis" -> question.tag("level", Value.text("basic"));
            case "applied", "toepassen" -> question.tag("level", Value.text("applied"));
            case "advanced", "wegen", "afwegen" -> question.tag("level", Value.text("advanced"));
            default -> question.note(Note.leftOut("value", level));
        }
        list(Column.FINDINGS, "findings");
        list(Column.SOURCES, "sources");
    }

    private void list(Column column, String field) {
        List<String> keys = Stream.of(first(column).split("[|,\\s]+"))
                .filter(key -> !key.isBlank())
                .toList();
        if (!keys.isEmpty()) {
            question.tag(field, Value.Listing.of(keys));
        }
    }

    private Optional<Task> task() {
        List<String> right = several(Column.RIGHT);
        List<String> wrong = several(Column.WRONG);
        String type =
                first(Column.TYPE).toLowerCase(Locale.ROOT).replace('-', ' ').strip();
        Optional<Task> task = switch (type.isEmpty() ? guessed(right, wrong) : type) {
            case "meerkeuze", "single", "een goed", "één goed" -> Optional.of(pick(right, wrong, false));
            case "meer goed", "meerdere goed", "multiple" -> Optional.of(pick(right, wrong, true));
            case "waar", "waar/onwaar", "waar of niet", "true false", "juist/onjuist" -> trueFalse(right);
            case "volgorde", "ordering" ->
                Optional.of(new Task.Order(
                        right.stream().map(one -> new Task.Named("", one)).toList()));
            case "koppelen", "koppel", "matching" -> Optional.of(matching(right, wrong));
            case "kort", "short", "invullen" -> Optional.of(typed(right));
            case "open", "essay" -> Optional.of(new Task.Write(right, List.of()));
            default -> Optional.empty();
        };
        if (task.isEmpty()) {
            question.note(Note.leftOut("type", type));
        } else if (!wrong.isEmpty() && !(task.get() instanceof Task.Pick) && !(task.get() instanceof Task.Match)) {
            question.note(Note.leftOut("answer", String.join(" | ", wrong)));
        }
        return task;
    }

    private static String guessed(List<String> right, List<String> wrong) {
        if (!wrong.isEmpty()) {
            return right.size() > 1 ? "multiple" : "single";
        }
        if (right.size() == 1 && isTruth(right.getFirst()).isPresent()) {
            return "true false";
        }
        return right.isEmpty() ? "open" : "short";
    }

    private static Task pick(List<String> right, List<String> wrong, boolean several) {
        List<Task.Option> options = new ArrayList<>();
        right.forEach(text -> options.add(new Task.Option(text, true)));
        wrong.forEach(text -> options.add(new Task.Option(text, false)));
        return new Task.Pick(options, several);
    }

    private static Optional<Task> trueFalse(List<String> right) {
        return right.stream().findFirst().flatMap(TableRow::isTruth).map(Task.TrueFalse::new);
    }

    private static Optional<Boolean> isTruth(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "waar", "juist", "ja", "true", "goed", "yes" -> Optional.of(true);
            case "onwaar", "niet waar", "onjuist", "nee", "false", "fout", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private Task matching(List<String> right, List<String> wrong) {
        List<Task.Pair> pairs = right.stream()
                .map(pair -> pair.split("=", 2))
                .map(sides -> new Task.Pair("", sides[0].strip(), sides.length > 1 ? sides[1].strip() : ""))
                .toList();
        return Matching.of(pairs, wrong, question);
    }

    private static Task typed(List<String> right) {
        Optional<String> number = right.stream().findFirst().flatMap(Numbers::plain);
        return number.isPresent() && right.size() == 1
                ? new Task.Short(List.of(), number.map(value -> new Task.Number(value, "", List.of())))
                : new Task.Short(right, Optional.empty());
    }

    private String first(Column column) {
        int index = columns.indexOf(column);
        return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
    }

    /** All cells under columns of this kind, each taken apart. */
    private List<String> several(Column column) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            if (columns.get(i) == column) {
                Stream.of(cells.get(i).split("\\|"))
                        .map(wording::cleaned)
                        .map(Wording::line)
                        .filter(text -> !text.isEmpty())
                        .forEach(found::add);
            }
        }
        return found;
    }
}
