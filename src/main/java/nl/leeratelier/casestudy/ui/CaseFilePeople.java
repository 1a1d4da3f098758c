package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.el;

import java.util.List;
import java.util.stream.Stream;
import nl.leeratelier.casestudy.CaseFile;
import nl.leeratelier.casestudy.Person;
import nl.leeratelier.casestudy.SignalCard;
import nl.leeratelier.ui.Words;

/**
 * The head of the file: what speaks for the worry and what against it, and of each child and parent how much stands there. A
 * family member of whom nothing stands there is seen at once.
 *
 * @param person id of whom the file is looked through for; empty: everything
 */
record CaseFilePeople(Desk desk, Words words, String person) {

    String html(CaseFile file) {
        List<Person> family = family();
        return file.entries().isEmpty() || family.isEmpty() ? "" : tally(file) + people(file, family);
    }

    /** Children and parents, in a case that says whom its signals are about. */
    private List<Person> family() {
        boolean says = desk.study().mapping().cards().stream()
                .anyMatch(card -> !card.about().isEmpty());
        return desk.study().people().stream()
                .filter(one -> says && (one.role() == Person.Role.CHILD || one.role() == Person.Role.PARENT))
                .toList();
    }

    private String tally(CaseFile file) {
        return el(
                "p",
                "tally",
                count(file, SignalCard.Points.TO),
                count(file, SignalCard.Points.AWAY),
                count(file, SignalCard.Points.OPEN));
    }

    private String count(CaseFile file, SignalCard.Points points) {
        long count = directions(file).filter(one -> one == points).count();
        return Html.el(
                "span",
                "",
                Html.said("strong", "", String.valueOf(count)),
                Html.text(" " + new Labels(words).tag(points)));
    }

    private static Stream<SignalCard.Points> directions(CaseFile file) {
        return file.entries().stream().flatMap(entry -> switch (entry) {
            case CaseFile.Signal signal -> Stream.ofNullable(signal.sorted().points());
            case CaseFile.Followed followed -> Stream.of(followed.brought().points());
            case CaseFile.Told told -> Stream.of(told.learned().points());
            case CaseFile.Advice ignored -> Stream.empty();
        });
    }

    private String people(CaseFile file, List<Person> family) {
        String all =
                button("", words.t("casestudy.file.everyone"), file.entries().size());
        String each = family.stream()
                .map(one -> button(
                        one.id(),
                        one.name(),
                        file.entries().stream()
                                .filter(entry -> entry.about().contains(one.id()))
                                .count()))
                .collect(Html.together());
        return "<div class=\"file-people\" role=\"group\" aria-label=\"" + Html.text(words.t("casestudy.file.people"))
                + "\">" + all + each + "</div>";
    }

    private String button(String id, String name, long count) {
        return "<button type=\"button\" data-act=\"" + Html.text(id) + "\" aria-pressed=\"" + person.equals(id) + "\">"
                + Html.text(name) + " " + Html.said("span", "count", String.valueOf(count)) + "</button>";
    }
}
