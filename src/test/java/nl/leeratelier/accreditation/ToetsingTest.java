package nl.leeratelier.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.accreditation.Toetsing.Finding;
import nl.leeratelier.accreditation.Toetsing.State;
import nl.leeratelier.casestudy.CaseStudyType;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Framework.Proof;
import nl.leeratelier.content.Framework.Requirement;
import nl.leeratelier.content.Framework.Rule;
import nl.leeratelier.content.Framework.Toetsingskader;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Module;
import nl.leeratelier.content.Programme;
import nl.leeratelier.dilemma.DilemmaType;
import nl.leeratelier.measure.MeasureType;
import nl.leeratelier.quiz.QuizType;
import nl.leeratelier.reading.ReadingType;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.survey.SurveyType;
import nl.leeratelier.testing.Shelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToetsingTest {

    private static final ActivityTypes TYPES = new ActivityTypes(List.of(
            new ReadingType(),
            new CaseStudyType(),
            new RolePlayType(),
            new QuizType(),
            new DilemmaType(),
            new MeasureType(),
            new SurveyType()));

    private static Library shipped;
    private static Programme whole;

    @BeforeAll
    static void readWhatShips() throws IOException {
        shipped = new LibraryReader(TYPES).readChecked(ContentFiles.in(Path.of("content")));
        whole = shipped.programme("meldcode-in-partnerschap").orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void seesEveryRuleInAWholeProgramme(Rule rule) {
        assertThat(finding(rule, whole)).satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(State.MET);
            assertThat(finding.shownBy()).isNotEmpty();
            assertThat(finding.lacking()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Rule.class,
            names = {
                "TEST",
                "BOTH_SIDES",
                "CASES",
                "OWN_CASES",
                "CLIENT_PERSPECTIVE",
                "FIVE_STEPS",
                "DILEMMAS",
                "EVALUATION"
            })
    void missesWhatAProgrammeOfOneTextDoesNotHave(Rule rule) {
        Programme text = new Shelf(new ReadingType())
                .markdown("tekst", "reading", "## Kop\nEen bewering [S1].\n")
                .programme();
        assertThat(finding(rule, text).state()).isEqualTo(State.LACKING);
    }

    @Test
    void namesTheStepsThatAreLacking() {
        assertThat(finding(Rule.FIVE_STEPS, without(4)).lacking()).containsExactly("4", "5");
        assertThat(finding(Rule.BOTH_SIDES, without(1)).lacking()).containsExactly("1");
    }

    @Test
    void namesWhatCitesNothing() {
        Programme quiet = new Shelf(new ReadingType())
                .markdown("tekst", "reading", "Alleen een aanloop.\n")
                .programme();
        assertThat(finding(Rule.SOURCES, quiet).lacking()).containsExactly("Een titel");
    }

    @Test
    void leavesWhatOnlyAPersonCanShowOpen() {
        Toetsing toetsing = Toetsing.of(kader(new Proof.Shown("Laat het zien.")), whole);
        assertThat(toetsing.count(State.TO_SHOW)).isEqualTo(1);
    }

    @Test
    void theShippedKaderIsAConceptAndSaysSo() {
        Toetsingskader concept = shipped.framework("toetsingskader-concept", Toetsingskader.class)
                .orElseThrow();
        assertThat(concept.note().orElseThrow()).contains("geen toetsingskader van SKJ");
        assertThat(Toetsing.of(concept, whole).count(State.LACKING)).isZero();
    }

    /** The programme without the modules of a step, nor those of all five. */
    private static Programme without(int step) {
        List<Module> modules = whole.modules().stream()
                .filter(module -> module.steps().size() < 5 && !module.steps().contains(step))
                .toList();
        return new Programme(
                whole.id(),
                whole.title(),
                whole.summary(),
                whole.language(),
                whole.audience(),
                whole.prerequisites(),
                whole.goals(),
                whole.studyMinutes(),
                whole.order(),
                modules,
                whole.place());
    }

    private static Finding finding(Rule rule, Programme programme) {
        return Toetsing.of(kader(new Proof.Seen(rule)), programme).findings().getFirst();
    }

    private static Toetsingskader kader(Proof proof) {
        Requirement requirement = new Requirement("eis", "Eis", "Wat er moet.", "1", true, proof, List.of());
        return new Toetsingskader("kader", "Kader", "1", Optional.empty(), List.of(), List.of(requirement));
    }
}
