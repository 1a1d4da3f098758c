package nl.leeratelier.owncase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.leeratelier.casestudy.CaseStudyType;
import nl.leeratelier.content.Problem;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.testing.Shelf;
import org.junit.jupiter.api.Test;

/** What a trainer takes along is read by the very reader of the content folder. */
class SkeletonTest {

    private static AnonymousCase made(String title, Story story) {
        return new AnonymousCase(
                new AnonymousCaseId(UUID.fromString("ab12cd34-0000-4000-8000-000000000000")),
                OrganisationId.next(),
                Optional.empty(),
                title,
                story);
    }

    private static List<Problem> problems(AnonymousCase made) {
        String key = Skeleton.key(made);
        Shelf shelf = new Shelf(new CaseStudyType()).yaml(key, "casestudy", "");
        return shelf
                .put("programmes/p/m/" + key + ".yaml", Skeleton.yaml(made).replace("[B-8]", "[S1]"))
                .read()
                .problems()
                .stream()
                .filter(problem -> problem.place().file().endsWith(key + ".yaml"))
                .toList();
    }

    private static String line(AnonymousCase made, Problem problem) {
        return Skeleton.yaml(made).lines().toList().get(problem.place().line() - 1);
    }

    @Test
    void theCheckerAsksForWhatIsNotFilledInAndForNothingElse() {
        AnonymousCase made =
                made("De jas in november", new Story("Een jas.\n\nDrie dagen.", "Vragen?", "Koffie.", "Gebeld."));
        assertThat(problems(made))
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(line(made, problem)).as(problem.toString()).contains("# vul in"));
        List<String> lines = Skeleton.yaml(made).lines().toList();
        assertThat(problems(made).stream()
                        .map(problem -> problem.place().line())
                        .distinct())
                .as("every open place is asked for")
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, lines.size())
                        .filter(number -> lines.get(number - 1).contains("# vul in"))
                        .boxed()
                        .toList());
    }

    @Test
    void namesTheFileByItsTitle() {
        assertThat(Skeleton.key(made("Één jas, twee kinderen!", Story.EMPTY)))
                .isEqualTo("casus-een-jas-twee-kinderen-ab12cd");
        assertThat(Skeleton.key(made("你好", Story.EMPTY))).isEqualTo("casus-ab12cd");
    }

    @Test
    void whatWasWrittenIsShownAsItIsAndCommandsNothing() {
        AnonymousCase made = made(
                "Titel: \"x\" # {y}",
                new Story(
                        "key: waarde\n---\n# Kop\n- [A-1] *ster* <b>\n\t'quote\"\r\n  ingesprongen &anker *alias !tag",
                        "{{a|b}} %",
                        "|",
                        "> x"));
        assertThat(problems(made))
                .isNotEmpty()
                .allSatisfy(problem ->
                        assertThat(line(made, problem)).as(problem.toString()).contains("# vul in"));
    }

    @Property(tries = 200)
    void noTextBreaksTheFile(@ForAll String title, @ForAll String text) {
        AnonymousCase made = made("T" + title, new Story("Een jas. " + text, text, text, text));
        assertThat(problems(made))
                .allSatisfy(problem ->
                        assertThat(line(made, problem)).as(problem.toString()).contains("# vul in"));
    }
}
