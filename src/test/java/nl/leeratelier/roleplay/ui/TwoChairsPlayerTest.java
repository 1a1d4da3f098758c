package nl.leeratelier.roleplay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.roleplay.Impact;
import nl.leeratelier.roleplay.Others.Distribution;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent;
import nl.leeratelier.roleplay.RolePlayEvent.Begun;
import nl.leeratelier.roleplay.RolePlayEvent.ChairLeft;
import nl.leeratelier.roleplay.RolePlayEvent.ChairsTurned;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayEvent.Heard;
import nl.leeratelier.roleplay.RolePlayEvent.HelpingSentence;
import nl.leeratelier.roleplay.RolePlayEvent.MoveAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.OpenAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.OpenRated;
import nl.leeratelier.roleplay.RolePlayEvent.Reflected;
import nl.leeratelier.roleplay.RolePlayEvent.SatDown;
import nl.leeratelier.roleplay.RolePlayEvent.StopAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.StopPassed;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.RolePlayState.Phase;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.roleplay.Scale;
import nl.leeratelier.roleplay.Scales;
import nl.leeratelier.roleplay.Seat;
import nl.leeratelier.roleplay.Step;
import nl.leeratelier.roleplay.Talks;
import nl.leeratelier.testing.PlayerTest;
import nl.leeratelier.testing.Rehearsal;
import nl.leeratelier.ui.Sliders;
import nl.leeratelier.ui.Strip;
import org.junit.jupiter.api.Test;

/** The moments that the other chair brings, one by one. */
class TwoChairsPlayerTest extends PlayerTest {

    private static final Scales OWN = new Scales(7, 6, 3, 5, 4, 10);

    private final Rehearsal<RolePlay, RolePlayEvent, RolePlayState> sitting = rehearsal();
    private Beside beside = (stop, account) -> Optional.empty();

    private static Rehearsal<RolePlay, RolePlayEvent, RolePlayState> rehearsal() {
        return Talks.shelf("two-chairs.yaml").rehearse(new RolePlayType(), 1);
    }

    private Component open() {
        return show(new TalkScreen(sitting, beside));
    }

    /** Without the places where a long word may break. */
    private static String html(Component component) {
        return component.getElement().getOuterHTML().replace("<wbr>", "");
    }

    private String html() {
        return html(find(TalkScreen.class).single());
    }

    private void press(String words) {
        test(find(NativeButton.class)
                        .withCondition(b -> html(b).contains(words))
                        .single())
                .click();
    }

    private RolePlayEvent last() {
        return sitting.log().getLast().event();
    }

    private static void toTheOpenMoment(Rehearsal<RolePlay, RolePlayEvent, RolePlayState> sitting) {
        sitting.record(new Begun());
        sitting.record(new ChoiceMade("opening", "wachten"));
        sitting.record(new ChoiceMade("binnen", "vragen"));
        sitting.record(new Reflected("adem", ""));
    }

    private static void toTheDilemma(Rehearsal<RolePlay, RolePlayEvent, RolePlayState> sitting) {
        toTheOpenMoment(sitting);
        sitting.record(new OpenAnswered("eigen", "Ik hoor jullie allebei."));
        sitting.record(new OpenRated("eigen", Map.of("listening", 2)));
    }

    private static void toTheEnding(Rehearsal<RolePlay, RolePlayEvent, RolePlayState> sitting, String last) {
        toTheDilemma(sitting);
        sitting.record(new ChoiceMade("blijft", last));
    }

    private void sitDown(String parent) {
        toTheEnding(sitting, "beloven");
        sitting.record(new ChairsTurned(parent));
        sitting.record(new SatDown(parent));
    }

    /** Takes whatever the chair asks until this sort of step comes, or the script is at its end. */
    private void until(Class<? extends Step> sort) {
        while (sitting.state().step().filter(step -> !sort.isInstance(step)).isPresent()) {
            pass(sitting.state().step().orElseThrow());
        }
    }

    private void untilTheEnd() {
        while (sitting.state().step().isPresent()) {
            pass(sitting.state().step().orElseThrow());
        }
    }

    private void pass(Step step) {
        int number = sitting.state().seat().map(Seat::step).orElseThrow();
        sitting.record(
                switch (step) {
                    case Step.Stop stop -> new StopAnswered(stop.turn(), OWN, "Niets.", "Dat ik bang ben.");
                    case Step.Question question ->
                        new MoveAnswered(question.turn(), List.of(Impact.UNDERSTOOD), "Eindelijk.");
                    case Step.Says ignored -> new Heard(number);
                    case Step.Words ignored -> new Heard(number);
                    case Step.OwnWords ignored -> new Heard(number);
                });
    }

    private void satOut(String parent) {
        sitDown(parent);
        untilTheEnd();
        sitting.record(new HelpingSentence(parent, "Ik hoor jou ook."));
        sitting.record(new ChairLeft(parent));
    }

    @Test
    void namesTheChairAtTheHead() {
        open();
        assertThat(sitting.place()).isEqualTo("Stoel van Sanne");
        sitDown("farah");
        open();
        assertThat(sitting.place()).isEqualTo("Stoel van Farah");
    }

    @Test
    void anOpenMomentShowsWhatOthersSaidOnlyAfterOnesOwnWords() {
        toTheOpenMoment(sitting);
        open();
        assertThat(html()).contains("Joost draait zich van haar weg.").doesNotContain("Ik hoor twee mensen");
        find(OwnWords.class).single().setValue("Wat zie jij, Joost?");
        press("Dit zeg ik");
        assertThat(last()).isEqualTo(new OpenAnswered("eigen", "Wat zie jij, Joost?"));
        assertThat(html())
                .contains("Zo kan het ook")
                .contains("“Wat zie jij, Joost?”", "Ik hoor twee mensen", "Allebei komen aan het woord.");
        find(Ratings.class).single().pick(0, 3);
        press("Ga door met het gesprek");
        assertThat(last()).isEqualTo(new OpenRated("eigen", Map.of("listening", 3)));
    }

    @Test
    void anOpenMomentMayBePassedByAndIsThenNotScored() {
        toTheOpenMoment(sitting);
        open();
        assertThat(html()).containsPattern("tot 2.?000 tekens");
        press("Dit zeg ik");
        assertThat(sitting.state().answered()).as("nothing was written").isFalse();
        assertThat(html()).contains("Schrijf iets, of kies Liever niet schrijven.");
        press("Liever niet schrijven");
        assertThat(last()).isEqualTo(new OpenAnswered("eigen", ""));
        assertThat(html()).contains("Je schreef hier niets op.").doesNotContain("Hoe kijk je zelf");
        press("Ga door met het gesprek");
        assertThat(last()).isEqualTo(new OpenRated("eigen", Map.of()));
    }

    @Test
    void ratingsTakeOnlyWhatTheyOffer() {
        toTheOpenMoment(sitting);
        sitting.record(new OpenAnswered("eigen", "Ja."));
        open();
        Ratings ratings = find(Ratings.class).single();
        ratings.pick(0, 4);
        ratings.pick(2, 1);
        ratings.pick(-1, 1);
        assertThat(ratings.scores()).isEmpty();
    }

    @Test
    void realDataIsAskedAboutBeforeItIsKept() {
        toTheOpenMoment(sitting);
        open();
        find(OwnWords.class).single().setValue("Bel me op 06-12345678, Joost, of mail naar jan@example.org.");
        press("Dit zeg ik");
        assertThat(html()).contains("“06-12345678” lijkt op een telefoonnummer.");
        assertThat(sitting.state().answered()).isFalse();
        press("Weglaten");
        assertThat(sitting.state().answered()).as("read it first").isFalse();
        assertThat(find(OwnWords.class).single().value())
                .isEqualTo("Bel me op [weggelaten], Joost, of mail naar jan@example.org.");
        assertThat(html()).contains("nog niet verstuurd").doesNotContain("lijkt op");
        press("Dit zeg ik");
        assertThat(html()).contains("“jan@example.org” lijkt op een e-mailadres.");
        press("Het is verzonnen, zo laten");
        assertThat(last())
                .isEqualTo(new OpenAnswered("eigen", "Bel me op [weggelaten], Joost, of mail naar jan@example.org."));
    }

    @Test
    void aPauseHasNobodyOppositeAndNeedsNoWords() {
        toTheOpenMoment(sitting);
        Rehearsal<RolePlay, RolePlayEvent, RolePlayState> pausing = rehearsal();
        pausing.record(new Begun());
        pausing.record(new ChoiceMade("opening", "wachten"));
        pausing.record(new ChoiceMade("binnen", "vragen"));
        show(new TalkScreen(pausing, beside));
        assertThat(html()).contains("Wat gebeurt er in jou als zij elkaar aankijken?");
        assertThat(find(Scene.class).all()).isEmpty();
        press("Sla over");
        assertThat(pausing.log().getLast().event()).isEqualTo(new Reflected("adem", ""));
    }

    @Test
    void aDilemmaSaysThatNoAnswerIsRightAndHidesBothSides() {
        toTheDilemma(sitting);
        open();
        assertThat(html())
                .contains("Beloof je wat er in het dossier komt?", "Hier bestaat geen goed antwoord.")
                .doesNotContain("Hun regie.", "Je kunt minder vrij schrijven.");
    }

    @Test
    void theEndingOffersTheChairOfEveryParentWhoWasThere() {
        toTheEnding(sitting, "beloven");
        open();
        assertThat(html()).contains("Neem de stoel van Joost").doesNotContain("Kijk terug");
        press("Neem de stoel van Farah");
        assertThat(last()).isEqualTo(new ChairsTurned("farah"));
        assertThat(html())
                .contains("Je bent nu Farah", "Yuna slaapt slecht.", "Dat ik haar kwijtraak.", "Dat iemand ons allebei")
                .doesNotContain("Yuna huilt als ze weggaat.");
        press("Ik ben Farah");
        assertThat(sitting.state().phase()).isEqualTo(Phase.CHAIR);
    }

    @Test
    void onesOwnLineComesWithItsThoughtAndThatOfOthersWithout() {
        sitDown("farah");
        open();
        assertThat(html()).contains("“Fijn dat het hier kan. Joost is er zo.”", "Als hij maar niet weer begint.");
        press("Verder");
        assertThat(html()).contains("“Dan wachten we even op hem", "Eerlijk is het wel.");
        until(Step.Says.class);
        open();
        assertThat(html())
                .contains("Sorry. Ik moest nog langs mijn werk.", "gaat op de verste stoel zitten")
                .doesNotContain("Ze zaten al te praten.");
    }

    @Test
    void aStopWantsAllSixSlidersOrNone() {
        sitDown("farah");
        until(Step.Stop.class);
        open();
        assertThat(html()).contains("Hoe is dit voor jou, als Farah?").doesNotContain("Wat houd je voor je?");
        Sliders sliders = find(Sliders.class).single();
        slide(sliders, 0, 7);
        press("Verder");
        assertThat(html()).contains("Zet ze alle zes, nog 5 te gaan.");
        for (Scale scale : Scale.values()) {
            slide(sliders, scale.ordinal(), OWN.of(scale));
        }
        press("Verder");
        List<OwnWords> words = find(OwnWords.class).all();
        words.getFirst().setValue("Het gaat wel.");
        words.getLast().setValue("Dat ik haar mis.");
        int turn = sitting.state().step().orElseThrow().turn();
        press("Verder");
        assertThat(last()).isEqualTo(new StopAnswered(turn, OWN, "Het gaat wel.", "Dat ik haar mis."));
    }

    /** As the browser tells of a slider. */
    private static void slide(Sliders sliders, int row, int value) {
        var data = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        data.put("[...event.currentTarget.querySelectorAll('input')].indexOf(event.target)", row);
        data.put("Number(event.target.value)", value);
        sliders.getElement()
                .getNode()
                .getFeature(com.vaadin.flow.internal.nodefeature.ElementListenerMap.class)
                .fireEvent(new com.vaadin.flow.dom.DomEvent(sliders.getElement(), "change", data));
    }

    @Test
    void aStopMayBePassedBy() {
        sitDown("farah");
        until(Step.Stop.class);
        open();
        int turn = sitting.state().step().orElseThrow().turn();
        press("Sla over");
        assertThat(last()).isEqualTo(new StopPassed(turn));
    }

    @Test
    void aMoveIsAskedAboutBeforeItsThoughtIsTold() {
        sitDown("farah");
        until(Step.Question.class);
        open();
        assertThat(html())
                .contains("Sanne vroeg door. Wat deed dat met jou?", "Yuna zei dinsdag")
                .doesNotContain("Dat heeft ze mij niet verteld.");
        MoveForm form = find(MoveForm.class).single();
        form.tick(Impact.UNDERSTOOD.ordinal(), true);
        form.tick(Impact.CORNERED.ordinal(), true);
        form.tick(Impact.CORNERED.ordinal(), false);
        form.tick(99, true);
        find(OwnWords.class).single().setValue("Ik schrok.");
        press("Verder");
        assertThat(last()).isEqualTo(new MoveAnswered(1, List.of(Impact.UNDERSTOOD), "Ik schrok."));
        assertThat(html()).contains("Dat heeft ze mij niet verteld.");
    }

    @Test
    void onesOwnWordsComeTowardsOneWithoutAThought() {
        sitDown("farah");
        until(Step.OwnWords.class);
        open();
        assertThat(html()).contains("“Ik hoor jullie allebei.”").doesNotContain("Je denkt:");
    }

    @Test
    void atTheEndComeTheSentenceThatWouldHaveHelpedAndThenTheChild() {
        sitDown("farah");
        untilTheEnd();
        open();
        assertThat(html()).contains("Welke ene zin had je geholpen?").doesNotContain("Niemand zei iets.");
        press("Ik weet het niet");
        assertThat(last()).isEqualTo(new HelpingSentence("farah", ""));
        assertThat(html()).contains("Wat Yuna merkte", "Niemand zei iets.");
        press("Kijk terug");
        assertThat(last()).isEqualTo(new ChairLeft("farah"));
        assertThat(html()).contains("Terugkijken, zin voor zin");
    }

    @Test
    void readingBackTellsOfBothChairs() {
        satOut("farah");
        beside = (stop, account) -> Optional.of(evenly());
        open();
        assertThat(timeline())
                .contains("Hier stond het gesprek stil. Zo was het als Farah")
                .contains("Jij gaf een 7. De schrijver gaf een ")
                .contains("De meesten van de 11 anderen gaven 1 tot 9.")
                .contains("Niets.", "Dat ik bang ben.", "Ik voelde me begrepen", "Eindelijk.")
                .contains("Hun regie.", "Je kunt minder vrij schrijven.")
                .contains("Ik hoor jullie allebei.", "Luisteren: goed", "Ik hoor twee mensen");
        assertThat(String.join("", sent().values()))
                .contains("De zin die Farah had geholpen", "Ik hoor jou ook.", "Wat Yuna merkte");
    }

    private String timeline() {
        return sent().get(find(Timeline.class).single().getElement())
                .replace("&#8220;", "“")
                .replace("&#8221;", "”");
    }

    /** Eleven people, each value given once on every scale. */
    private static Distribution evenly() {
        List<Integer> once = new ArrayList<>();
        for (int value = Scale.LOWEST; value <= Scale.HIGHEST; value++) {
            once.add(1);
        }
        Map<Scale, List<Integer>> counts = new EnumMap<>(Scale.class);
        for (Scale scale : Scale.values()) {
            counts.put(scale, once);
        }
        return new Distribution(11, counts);
    }

    @Test
    void ofFewPeopleTheBandTellsOfAll() {
        List<Integer> five = List.of(0, 0, 1, 0, 2, 0, 0, 1, 1, 0, 0);
        assertThat(Beside.most(new Distribution(5, Map.of(Scale.HEARD, five)), Scale.HEARD))
                .isEqualTo(new Strip.Band(2, 8, 5));
    }

    @Test
    void theOtherParentsChairMayBeTakenAlsoAndLeftHalfway() {
        satOut("farah");
        open();
        press("Neem ook de stoel van Joost");
        assertThat(html()).contains("Je bent nu Joost");
        press("Ik ben Joost");
        press("Stop hier en kijk terug");
        assertThat(sitting.state().phase()).isEqualTo(Phase.READING_BACK);
        assertThat(html()).contains("Neem ook de stoel van Joost");
    }

    @Test
    void rewindsToTheMomentBeforeAnOpenMomentWasAnswered() {
        satOut("farah");
        open();
        Timeline timeline = find(Timeline.class).single();
        timeline.rewindTo(3);
        assertThat(sitting.left()).isEqualTo("rewound to 4");
        timeline.rewindTo(0);
        assertThat(sitting.left()).isEqualTo("rewound to 1");
        timeline.rewindTo(99);
        assertThat(sitting.left()).isEqualTo("rewound to 1");
    }

    @Test
    void aRewoundTalkSaysWhereItBegins() {
        Rehearsal<RolePlay, RolePlayEvent, RolePlayState> earlier = rehearsal();
        toTheEnding(earlier, "beloven");
        sitting.after(earlier.state());
        toTheDilemma(sitting);
        open();
        assertThat(html()).contains("Je bent bij beurt 5.");
        press("Ik laat jullie lezen");
        assertThat(html()).doesNotContain("Je bent bij beurt 5.");
    }

    @Test
    void twoTalksStandSideBySideFromWhereTheyPart() {
        satOut("farah");
        open();
        assertThat(html()).doesNotContain("Vergelijk met een ander gesprek");
        Rehearsal<RolePlay, RolePlayEvent, RolePlayState> earlier = rehearsal();
        toTheEnding(earlier, "eerlijk");
        sitting.after(earlier.state());
        open();
        press("Vergelijk met een ander gesprek");
        String sides = String.join("", sent().values());
        assertThat(sides)
                .contains("Tot en met beurt 4 ging het gelijk.", "Moet dit nou in een dossier?")
                .contains("Gesprek 1, 21 november 2026", "Gesprek 2, 22 november 2026")
                .containsSubsequence("Ik schrijf op wat ik zie", "Ik laat jullie lezen")
                .doesNotContain("Dan wachten we even op hem");
        assertThat(html()).contains("Vertrouwen van Joost");
        press("Terug naar terugkijken");
        assertThat(html()).contains("Terugkijken, zin voor zin");
    }

    @Test
    void sideBySideShowsWhatWasWrittenAndSaysWhereNothingWas() {
        Rehearsal<RolePlay, RolePlayEvent, RolePlayState> earlier = rehearsal();
        earlier.record(new Begun());
        earlier.record(new ChoiceMade("opening", "alvast"));
        earlier.record(new ChoiceMade("binnen", "vragen"));
        earlier.record(new Reflected("adem", "Ik wacht."));
        earlier.record(new OpenAnswered("eigen", ""));
        earlier.record(new OpenRated("eigen", Map.of()));
        satOut("farah");
        sitting.after(earlier);
        open();
        press("Vergelijk met een ander gesprek");
        assertThat(String.join("", sent().values()))
                .containsSubsequence(
                        "Ik wacht.", "Je schreef hier niets op.", "in je eigen woorden", "Ik hoor jullie allebei.");
    }
}
