package nl.leeratelier.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Programme;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Quiz;

/** What {@code leeratelier coverage} prints, for those who write content. */
public final class CoverageReport {

    private final Library library;
    private final Coverage coverage;

    public CoverageReport(Library library) {
        this.library = library;
        this.coverage = Coverage.of(library);
    }

    /** Whether every finding is covered. */
    public boolean isComplete() {
        return coverage.isComplete();
    }

    /** The lines to print, in order. */
    public Stream<String> lines() {
        return Stream.of(findings(), amounts(), activities(), items(), cast(), verdict())
                .flatMap(part -> part);
    }

    private Stream<String> findings() {
        return Stream.concat(
                Stream.of("Findings: where each is explained, practised and tested"),
                coverage.lines().stream().map(CoverageReport::finding));
    }

    private static String finding(Coverage.Line line) {
        String key = String.format("  %-7s", line.source().key());
        String feature =
                line.source().feature().map(text -> "  by a feature: " + text).orElse("");
        String missing = line.missing().isEmpty() ? "" : "  MISSING: " + lower(line.missing());
        return key
                + Stream.of(Use.values())
                        .map(use -> lower(List.of(use)) + " "
                                + named(line.where(use).stream().toList()))
                        .collect(Collectors.joining("; "))
                + feature
                + missing;
    }

    private static String named(List<String> ids) {
        return switch (ids.size()) {
            case 0 -> "nowhere";
            case 1, 2, 3 -> String.join(", ", ids);
            default -> String.join(", ", ids.subList(0, 3)) + " and " + (ids.size() - 3) + " more";
        };
    }

    private Stream<String> amounts() {
        Map<String, Long> kinds = all().collect(
                        Collectors.groupingBy(activity -> activity.head().kind(), TreeMap::new, Collectors.counting()));
        Stream<String> programmes = library.programmes().stream()
                .map(programme -> "  " + programme.id() + ": " + programme.studyMinutes() + " minutes, "
                        + programme.activities().size() + " activities");
        return Stream.of(
                        Stream.of("", "Amounts"),
                        programmes,
                        kinds.entrySet().stream().map(kind -> "  " + kind.getKey() + ": " + kind.getValue()),
                        Stream.of("  quiz items: " + quizItems().size()))
                .flatMap(part -> part);
    }

    private Stream<String> activities() {
        Stream<String> head = Stream.of(
                "", "Activities: words, and how easily they read (Flesch-Douma; the target is 60 and more for B1)");
        return Stream.concat(head, library.programmes().stream().flatMap(CoverageReport::activities));
    }

    private static Stream<String> activities(Programme programme) {
        return programme.activities().stream().map(activity -> {
            Written written = Written.in(activity);
            double ease = ReadingEase.ease(String.join("\n\n", written.texts()));
            return String.format(
                    Locale.ROOT,
                    "  %-44s %-10s %6d words  %5.1f",
                    activity.id(),
                    activity.head().kind(),
                    written.words(),
                    ease);
        });
    }

    private Stream<String> items() {
        ItemBalance balance = ItemBalance.of(quizItems());
        return Stream.of(
                "",
                "Items with one right option: " + balance.items(),
                "  the right one stands first, second, …: " + balance.positions(),
                "  it is the longest in " + balance.longest() + "; mean length "
                        + String.format(
                                Locale.ROOT, "%.0f right, %.0f wrong", balance.rightLength(), balance.wrongLength()));
    }

    private Stream<String> cast() {
        Stream<String> people = all().filter(activity -> !Cast.of(activity).isEmpty())
                .map(activity -> "  " + activity.id() + ": "
                        + Cast.of(activity).stream()
                                .map(person -> person.name() + " (" + person.role() + ")")
                                .collect(Collectors.joining(", ")));
        return Stream.concat(Stream.of("", "People"), people);
    }

    private Stream<String> verdict() {
        long lacking = coverage.lines().stream()
                .filter(line -> !line.missing().isEmpty())
                .count();
        return Stream.of(
                "",
                lacking == 0
                        ? "Every finding is covered: " + coverage.lines().size() + "."
                        : lacking + " of " + coverage.lines().size() + " findings are not covered.");
    }

    private Stream<Activity> all() {
        return library.programmes().stream().flatMap(programme -> programme.activities().stream());
    }

    private List<Item> quizItems() {
        return all().filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .flatMap(quiz -> Stream.concat(quiz.items().stream(), quiz.bank().stream()))
                .toList();
    }

    private static String lower(List<Use> uses) {
        return uses.stream().map(use -> use.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }
}
