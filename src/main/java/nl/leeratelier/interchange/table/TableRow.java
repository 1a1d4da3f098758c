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
        List<String> offered = several(Column.OPTION);
        String type = first(Column.TYPE)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[-_\\s]+", " ")
                .strip();
        Optional<Task> task = switch (type.isEmpty() ? guessed(right, wrong, offered) : type) {
            case "meerkeuze", "single", "een goed", "één goed", "single choice" ->
                Optional.of(pick(right, wrong, false));
            case "meer goed", "meerdere goed", "multiple", "multiple response", "multiple answer" ->
                Optional.of(pick(right, wrong, true));
            case "multichoice", "multiple choice" -> Optional.of(pick(right, wrong, right.size() > 1));
            case "waar",
                    "waar/onwaar",
                    "waar of niet",
                    "waar of niet waar",
                    "true false",
                    "truefalse",
                    "juist/onjuist" -> trueFalse(right);
            case "volgorde", "ordering", "order" ->
                Optional.of(new Task.Order(
                        right.stream().map(one -> new Task.Named("", one)).toList()));
            case "koppelen", "koppel", "matching", "match" -> Optional.of(matching(right, wrong));
            case "kort", "kort antwoord", "short", "short answer", "shortanswer", "invullen", "numerical" ->
                Optional.of(typed(right));
            case "open", "open vraag", "essay" -> Optional.of(new Task.Write(right, List.of()));
            default -> Optional.empty();
        };
        if (task.isEmpty()) {
            question.note(
                    isKnown(type) ? Note.leftOut("no-truth", first(Column.RIGHT)) : Note.leftOut("type-table", type));
        } else if (!wrong.isEmpty() && !(task.get() instanceof Task.Pick) && !(task.get() instanceof Task.Match)) {
            question.note(Note.leftOut("answer", String.join(" | ", wrong)));
        }
        if (!offered.isEmpty() && !(task.orElse(null) instanceof Task.Pick)) {
            question.note(Note.leftOut("answer", String.join(" | ", offered)));
        }
        return task;
    }

    private static boolean isKnown(String type) {
        return type.isEmpty() || type.startsWith("waar") || type.startsWith("true") || type.startsWith("juist");
    }

    /** What a question without a type becomes. Where it could be something else too, the report says so. */
    private String guessed(List<String> right, List<String> wrong, List<String> offered) {
        if (!wrong.isEmpty() || !offered.isEmpty()) {
            return right.size() > 1 ? "multiple" : "single";
        }
        if (right.size() == 1 && isTruth(right.getFirst()).isPresent()) {
            question.note(Note.changed("guessed-true-false", right.getFirst()));
            return "true false";
        }
        question.note(right.isEmpty() ? Note.changed("guessed-open") : Note.changed("guessed-short"));
        return right.isEmpty() ? "open" : "short";
    }

    /** Options stand under right and wrong; or all of them by themselves, and the right ones are told by their words or number. */
    private Task pick(List<String> right, List<String> wrong, boolean several) {
        List<String> offered = several(Column.OPTION);
        List<Task.Option> options = new ArrayList<>();
        if (offered.isEmpty()) {
            right.forEach(text -> options.add(new Task.Option(text, true)));
        } else {
            List<Integer> chosen = new ArrayList<>();
            for (String said : right) {
                int index = index(said, offered);
                if (index < 0) {
                    question.note(Note.leftOut("no-such-option", said));
                }
                chosen.add(index);
            }
            for (int i = 0; i < offered.size(); i++) {
                options.add(new Task.Option(offered.get(i), chosen.contains(i)));
            }
        }
        wrong.forEach(text -> options.add(new Task.Option(text, false)));
        return new Task.Pick(options, several);
    }

    private static int index(String said, List<String> offered) {
        int same = offered.indexOf(said);
        if (same >= 0) {
            return same;
        }
        if (said.matches("[1-9]\\d?") && Integer.parseInt(said) <= offered.size()) {
            return Integer.parseInt(said) - 1;
        }
        int letter = said.length() == 1 ? Character.toLowerCase(said.charAt(0)) - 'a' : -1;
        return letter < offered.size() ? letter : -1;
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
