package nl.leeratelier.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.leeratelier.casestudy.CaseEvent.AccountRead;
import nl.leeratelier.casestudy.CaseEvent.CardSorted;
import nl.leeratelier.casestudy.CaseEvent.DecisionTaken;
import nl.leeratelier.casestudy.CaseEvent.EntryWritten;
import nl.leeratelier.casestudy.CaseEvent.FamilyDescribed;
import nl.leeratelier.casestudy.CaseEvent.IntroRead;
import nl.leeratelier.casestudy.CaseEvent.KindcheckAnswered;
import nl.leeratelier.casestudy.CaseEvent.QuestionAnswered;
import nl.leeratelier.casestudy.CaseEvent.QuestionPut;
import nl.leeratelier.casestudy.CaseEvent.ReasoningRead;
import nl.leeratelier.casestudy.CaseEvent.SignalHandled;
import nl.leeratelier.casestudy.CaseEvent.StepFinished;
import nl.leeratelier.casestudy.SignalCard.Nature;
import nl.leeratelier.casestudy.SignalCard.Origin;
import nl.leeratelier.casestudy.SignalCard.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signals of others, how a family is described, moments to record, and what of the file can be an argument. */
class CaseFullTest {

    private static final CaseStudy STUDY = Cases.full();

    private CaseState state = Cases.TYPE.start(STUDY, 1);

    private CaseFullTest after(CaseEvent... events) {
        for (CaseEvent event : events) {
            assertThat(Cases.TYPE.refusal(STUDY, state, event))
                    .as(event.toString())
                    .isEmpty();
            state = Cases.TYPE.apply(STUDY, state, event, Instant.EPOCH);
        }
        return this;
    }

    private void refuses(CaseEvent event, String key) {
        assertThat(Cases.TYPE.refusal(STUDY, state, event)).as(event.toString()).contains(key);
        assertThat(Cases.TYPE.apply(STUDY, state, event, Instant.EPOCH)).isEqualTo(state);
    }

    private CaseFullTest sorted() {
        after(new IntroRead());
        for (SignalCard card : STUDY.mapping().cards()) {
            after(new CardSorted(
                    card.id(), Origin.SEEN, Nature.FACT, Points.TO, !card.id().equals("k1")));
        }
        STUDY.mapping()
                .kindcheckQuestions()
                .forEach(question -> after(new KindcheckAnswered(question.id(), question.answer())));
        return this;
    }

    private CaseFullTest consulting() {
        return sorted().after(
                        new EntryWritten("bellen", "oordeel"),
                        new EntryWritten("bellen-later", Recording.NOT_NOW),
                        new StepFinished(1),
                        new ReasoningRead(1));
    }

    private CaseFullTest weighing() {
        return consulting()
                .after(
                        new SignalHandled("buur", "terug"),
                        new FamilyDescribed("vt", "zonder"),
                        new QuestionPut("vt", "acuut"),
                        new EntryWritten("overleg", "feit"),
                        new EntryWritten("overleg-later", "nu"),
                        new StepFinished(2),
                        new ReasoningRead(2),
                        new DecisionTaken("waar", "daar"),
                        new StepFinished(3),
                        new ReasoningRead(3),
                        new AccountRead());
    }

    @Test
    void hasNoProblems() {
        assertThat(Cases.shelf(Cases.FULL).problems()).isEmpty();
    }

    @Test
    void handsAlongToItsTalkWhatStandsInTheFile() {
        weighing();
        List<String> facts = Cases.TYPE.brings(STUDY, state, "gesprek");
        assertThat(facts)
                .contains("k0", "acuut", "buur.terug", "bellen.oordeel", "overleg.feit", "waar.daar")
                .doesNotContain("k1", "mist", "bellen-later.")
                .doesNotHaveDuplicates();
        assertThat(Cases.TYPE.brings(STUDY, state, "casus")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"k0", "acuut", "buur.vt", "bellen.feit", "overleg-later.nu", "waar.hier"})
    void mayBeExpectedToBringWhatItsFileCanHold(String fact) {
        assertThat(Cases.shelf(Cases.FULL, "expects: [" + fact + "]\n").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            waar.ginds   | no case that leads to this talk can bring 'waar.ginds'; use one of: waar.daar, waar.hier
            gesprek.feit | no case that leads to this talk can bring 'gesprek.feit'; write the id of a card or question
            k9           | no case that leads to this talk can bring 'k9'; write the id of a card or question
            """)
    void reportsWhatItsTalkExpectsAndNoFileCanHold(String fact, String problem) {
        assertThat(Cases.shelf(Cases.FULL, "expects: [" + fact + "]\n").problems())
                .singleElement()
                .asString()
                .startsWith("programmes/p/m/gesprek.yaml:7:11: " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "about: [mila]"          | "about: [milla]"       | there is nobody called 'milla' in this case; use one of: mila
            "about: [mila]"          | "about: [mila, mila]"  | 'mila' stands here twice
            "card: k2"               | "card: k1"             | card 'k1' is no signal of others
            "card: k2"               | "card: kk"             | there is no card 'kk'; use one of: k2
            "topic: pregnancy, "     | ""                     | the kindcheck has no question on 'pregnancy'
            "{ id: buur-praat,"      | "{ id: k1,"            | id 'k1' is used twice
            "- id: overleg\n"        | "- id: bellen\n"       | id 'bellen' is used twice
            "arguments: [k1]"        | "arguments: [k2]"      | card 'k2' does not belong in the file
            "{ id: feit, text: Zo was het., fits: true"      | "{ id: feit, text: Zo was het., fits: false"   | no wording fits
            "text: Een meisje van 6., names: false, answer: Dat kan., fits: true" | "text: Een meisje van 6., names: false, answer: Dat kan., fits: false" | no option fits
            "does: hand-back"        | "does: give-back"      | 'give-back' is not a value of 'does'
            """)
    void pointsAtAPlantedFault(String good, String bad, String problem) {
        String planted = good.replace("\\n", "\n");
        assertThat(Cases.FULL).contains(planted);
        assertThat(Cases.shelf(Cases.FULL.replaceFirst(
                                java.util.regex.Pattern.quote(planted), bad.replace("\\n", "\n")))
                        .problems())
                .anyMatch(found -> found.contains(problem) && found.matches("programmes/p/m/casus.yaml:\\d+:\\d+: .*"));
    }

    @Test
    void asksAtTheMomentWhatIsRecordedThen() {
        sorted();
        refuses(new StepFinished(1), CaseRules.INCOMPLETE);
        refuses(new EntryWritten("overleg", "feit"), CaseRules.NOT_YET);
        after(new EntryWritten("bellen", "feit"), new EntryWritten("bellen", "oordeel"));
        refuses(new StepFinished(1), CaseRules.INCOMPLETE);
        after(new EntryWritten("bellen-later", Recording.NOT_NOW), new StepFinished(1));
        refuses(new EntryWritten("bellen", "feit"), CaseRules.FINISHED);
    }

    @Test
    void refusesWordsThatNobodyOffered() {
        sorted();
        refuses(new EntryWritten("bellen", "x".repeat(1_000_000)), CaseRules.UNKNOWN);
        refuses(new EntryWritten("bellen", "\u202Efeit"), CaseRules.UNKNOWN);
        refuses(new EntryWritten("wonen", "feit"), CaseRules.UNKNOWN);
        refuses(new EntryWritten(null, null), CaseRules.UNKNOWN);
        refuses(new EntryWritten("bellen", null), CaseRules.UNKNOWN);
    }

    @Test
    void doesOneThingWithASignalOfAnotherAndNothingMoreAfterThat() {
        consulting();
        refuses(new SignalHandled("buur", "x"), CaseRules.UNKNOWN);
        refuses(new SignalHandled(null, null), CaseRules.UNKNOWN);
        after(new SignalHandled("buur", "terug"));
        refuses(new SignalHandled("buur", "vt"), CaseRules.HANDLED_BEFORE);
        assertThat(CaseFile.of(STUDY, state).entry("buur-praat")).isPresent();
    }

    @Test
    void leavesTheFileAsItIsWhereASignalBroughtNothing() {
        consulting().after(new SignalHandled("buur", "vt"));
        assertThat(CaseFile.of(STUDY, state).all(CaseFile.Followed.class)).isEmpty();
    }

    @Test
    void finishesNoConsultationWithASignalOfAnotherLeftLying() {
        consulting()
                .after(
                        new QuestionPut("collega", "mist"),
                        new QuestionPut("collega", "melden"),
                        new EntryWritten("overleg", "feit"),
                        new EntryWritten("overleg-later", ""));
        refuses(new StepFinished(2), CaseRules.INCOMPLETE);
        after(new SignalHandled("buur", "zelf"), new StepFinished(2));
    }

    @Test
    void asksHowTheFamilyIsDescribedBeforeTheFirstQuestion() {
        consulting();
        refuses(new QuestionPut("vt", "acuut"), CaseRules.DESCRIBE_FIRST);
        refuses(new FamilyDescribed("collega", "zonder"), CaseRules.UNKNOWN);
        refuses(new FamilyDescribed("vt", null), CaseRules.UNKNOWN);
        after(new FamilyDescribed("vt", "met"));
        refuses(new FamilyDescribed("vt", "zonder"), CaseRules.DESCRIBED_BEFORE);
        after(new QuestionPut("vt", "acuut"));
    }

    @Test
    void takesNoArgumentFromWhatWasKeptOutOfTheFile() {
        weighing();
        refuses(new QuestionAnswered(1, Judgement.YES, List.of("k1"), ""), CaseRules.NOT_IN_FILE);
        after(new QuestionAnswered(1, Judgement.YES, List.of("k0", "buur-praat", "acuut", "gas"), ""));
        CaseFile file = CaseFile.of(STUDY, state);
        assertThat(file.leftOut()).extracting(CaseFile.Signal::id).containsExactly("k1");
        assertThat(file.written())
                .extracting(entry -> entry.step() + " " + entry.item().id() + " "
                        + entry.wording().id())
                .containsExactly("1 bellen oordeel", "2 overleg feit", "2 overleg-later nu");
    }

    @Test
    void laysWhatWasRecordedBesideTheExpertInMomentAndInWords() {
        weighing();
        assertThat(Comparison.recording(STUDY, state, 1))
                .extracting(Comparison.OfItem::moment, Comparison.OfItem::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Verdict.SAME, Verdict.DIFFERENT),
                        org.assertj.core.groups.Tuple.tuple(Verdict.SAME, Verdict.SAME));
        assertThat(Comparison.recording(STUDY, state, 2))
                .extracting(Comparison.OfItem::moment, Comparison.OfItem::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Verdict.SAME, Verdict.SAME),
                        org.assertj.core.groups.Tuple.tuple(Verdict.DIFFERENT, Verdict.DIFFERENT));
        assertThat(Comparison.recording(STUDY, state, 4)).isEmpty();
        assertThat(Comparison.recording(STUDY, state, 17)).isEmpty();
    }

    @Test
    void laysWhatWasDoneWithOthersSignalsAndSaidOfTheFamilyBesideTheExpert() {
        weighing();
        var consulting =
                (Comparison.OfConsulting) Comparison.of(STUDY, state, 2).orElseThrow();
        assertThat(consulting.thirdParties().getFirst().yours().id()).isEqualTo("terug");
        assertThat(consulting.thirdParties().getFirst().fitting())
                .extracting(ThirdParty.Option::id)
                .containsExactly("vt");
        assertThat(consulting.tellings().getFirst().yours().names()).isFalse();
    }

    @Test
    void saysWhichArgumentOfTheExpertOneKeptOutOfTheFile() {
        CaseStudy study = Cases.shelf(Cases.FULL.replace("arguments: [k1]", "arguments: [k1, mist]"))
                .first(CaseStudy.class);
        weighing()
                .after(
                        new EntryWritten("gesprek", "feit"),
                        new EntryWritten("gesprek-later", ""),
                        new QuestionAnswered(1, Judgement.YES, List.of(), ""),
                        new QuestionAnswered(2, Judgement.NO, List.of(), ""),
                        new StepFinished(4));
        var question = ((Comparison.OfWeighing) Comparison.of(study, state, 4).orElseThrow())
                .questions()
                .get(1);
        assertThat(question.leftOut()).extracting(CaseFile.Signal::id).containsExactly("k1");
        assertThat(question.unknown()).isEqualTo(1);
    }

    @Test
    void followsOnesOwnAnswersThroughTheFramework() {
        var framework = Cases.shelf(Cases.FULL)
                .read()
                .library()
                .framework("kader", nl.leeratelier.content.Framework.Afwegingskader.class)
                .orElseThrow();
        weighing()
                .after(
                        new EntryWritten("gesprek", "feit"),
                        new EntryWritten("gesprek-later", ""),
                        new QuestionAnswered(1, Judgement.YES, List.of(), ""));
        assertThat(FrameworkPath.of(framework, state).complete()).isFalse();
        after(new QuestionAnswered(2, Judgement.YES, List.of(), ""));
        FrameworkPath path = FrameworkPath.of(framework, state);
        assertThat(path.acts()).containsExactly(nl.leeratelier.content.Framework.Act.REPORT);
        assertThat(path.deniedBy(Judgement.NO, Judgement.YES)).isNotEmpty();
        assertThat(path.deniedBy(Judgement.YES, null)).isEmpty();
    }
}
