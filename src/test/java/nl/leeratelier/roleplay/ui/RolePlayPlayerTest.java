package nl.leeratelier.roleplay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import nl.leeratelier.roleplay.Character;
import nl.leeratelier.roleplay.Choice;
import nl.leeratelier.roleplay.Line;
import nl.leeratelier.roleplay.Node;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent;
import nl.leeratelier.roleplay.RolePlayEvent.Begun;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayEvent.ReadingBackOpened;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.RolePlayState.Phase;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.roleplay.Talks;
import nl.leeratelier.testing.PlayerTest;
import nl.leeratelier.testing.Rehearsal;
import nl.leeratelier.ui.ChoiceButton;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class RolePlayPlayerTest extends PlayerTest {

    private static final Beside ALONE = (stop, account) -> Optional.empty();

    private final Rehearsal<RolePlay, RolePlayEvent, RolePlayState> sitting =
            Talks.shelf("good.yaml").rehearse(new RolePlayType(), 1);

    private final RolePlay talk = sitting.activity();

    private Component open() {
        return show(new TalkScreen(sitting, ALONE));
    }

    private static String html(Component component) {
        return component.getElement().getOuterHTML();
    }

    private void press(String words) {
        test(find(NativeButton.class)
                        .withCondition(b -> html(b).contains(words))
                        .single())
                .click();
    }

    private void goodWay() {
        sitting.record(new Begun());
        sitting.record(new ChoiceMade("opening", "breed"));
        sitting.record(new ChoiceMade("reactie", "doorvragen"));
        sitting.record(new ChoiceMade("vertelt", "samen"));
    }

    @Test
    void theBriefingTellsWhoIsThereButNotWhatTheyKeepInside() {
        String html = html(open());
        assertThat(html).contains("drie dagen zonder jas", "Esther", "Moeder van Mila", "Mila");
        talk.characters().stream()
                .flatMap(character -> character.card().stream())
                .forEach(card -> assertThat(html).doesNotContain(card.knows(), card.fears(), card.hopes()));
        press("Begin het gesprek");
        assertThat(sitting.state().phase()).isEqualTo(Phase.TALK);
        assertThat(sitting.status()).isEqualTo("beurt 1");
    }

    @Test
    void aChoiceIsRecordedAndAnswered() {
        sitting.record(new Begun());
        Component player = open();
        press("Hoe gaat het met u?");
        assertThat(sitting.log().getLast().event()).isEqualTo(new ChoiceMade("opening", "breed"));
        assertThat(html(player))
                .contains("Jij:", "“Fijn dat u er bent. Hoe gaat het met u?”")
                .contains("“Jullie hebben geen idee hoe het bij ons is.”")
                .contains("schuift haar stoel naar achteren");
        assertThat(sitting.status()).isEqualTo("beurt 2");
    }

    @Test
    void whoListensHearsWhatHappensInItsOrder() {
        sitting.record(new Begun());
        open();
        press("Hoe gaat het met u?");
        String heard = html(find(Component.class)
                        .withCondition(c -> c.hasClassName("talk-scene"))
                        .single())
                .replaceAll("<p[^>]*aria-hidden.*?</p>", "");
        assertThat(heard).containsSubsequence("Hoe gaat het met u?", "schuift haar stoel", "Jullie hebben geen idee");
    }

    @Test
    void aSilenceStandsWithoutQuotationMarks() {
        sitting.record(new Begun());
        sitting.record(new ChoiceMade("opening", "breed"));
        open();
        ChoiceButton silence = find(ChoiceButton.class)
                .withCondition(button -> html(button).contains("Je zwijgt even"))
                .single();
        assertThat(silence.getClassNames()).contains("silent");
        assertThat(html(silence)).doesNotContain("“");
    }

    @Test
    void nothingThatGoesOnInsideReachesTheScreenDuringTheTalk() {
        for (int seed = 0; seed < 20; seed++) {
            Rehearsal<RolePlay, RolePlayEvent, RolePlayState> other =
                    Talks.shelf("good.yaml").rehearse(new RolePlayType(), 1);
            other.record(new Begun());
            Random random = new Random(seed);
            for (int turn = 0; turn < 30 && other.state().phase() == Phase.TALK; turn++) {
                assertThat(html(new TalkScreen(other, ALONE))).doesNotContain(secrets(talk));
                Node node = other.state().node().orElseThrow();
                List<Choice> choices = other.state().choices();
                Choice choice = choices.get(random.nextInt(choices.size()));
                other.record(new ChoiceMade(node.id(), choice.id()));
            }
        }
    }

    /** Thoughts, feelings, reasons, cards, and the names of what may not be seen yet. */
    private static List<String> secrets(RolePlay talk) {
        List<String> secrets =
                new java.util.ArrayList<>(List.of("Vertrouwen", "Zicht op veiligheid", "Innerlijke rust"));
        for (Node node : talk.nodes()) {
            node.line().flatMap(Line::thought).ifPresent(secrets::add);
            for (Choice choice : node.choices()) {
                if (choice.reason() instanceof Choice.Reason.Why(String why)) {
                    secrets.add(why);
                }
                choice.felt().forEach(felt -> secrets.add(felt.thought()));
            }
        }
        talk.characters().stream()
                .flatMap(character -> character.card().stream())
                .map(Character.Card::fears)
                .forEach(secrets::add);
        return secrets;
    }

    @Test
    void whatMayAlwaysBeSeenIsShown() {
        sitting.record(new Begun());
        sitting.record(new ChoiceMade("opening", "breed"));
        assertThat(html(open())).contains("Spanning 40");
    }

    @Test
    void aChoiceThatIsNotAvailableIsNotShown() {
        sitting.record(new Begun());
        sitting.record(new ChoiceMade("opening", "verwijt"));
        sitting.record(new ChoiceMade("dicht", "herstel"));
        sitting.record(new ChoiceMade("reactie", "kledingbank"));
        open();
        assertThat(find(ChoiceButton.class).all()).hasSize(1);
    }

    @Test
    void whatAnotherTabSaidFirstIsNotSaidTwice() {
        sitting.record(new Begun());
        open();
        sitting.record(new ChoiceMade("opening", "breed"));
        int recorded = sitting.log().size();
        press("Mila loopt er onverzorgd bij.");
        assertThat(sitting.log()).hasSize(recorded);
    }

    @Test
    void theEndingTellsWhatFollowedAndLeadsToReadingBack() {
        goodWay();
        Component player = open();
        assertThat(html(player)).contains("Samen verder", "het gas is afgesloten", "Jullie wegen samen");
        press("Kijk terug");
        assertThat(sitting.log().getLast().event()).isEqualTo(new ReadingBackOpened());
        assertThat(html(player)).contains("Terugkijken, zin voor zin");
    }

    @Test
    void readingBackTellsWhatWentOnInsideAndWhy() {
        goodWay();
        sitting.record(new ReadingBackOpened());
        assertThat(html(open())).contains("afloop: Samen verder");
        assertThat(timeline())
                .contains("dacht: Daar gaan we. Ze weten het.")
                .contains("Esther: verrast.", "Ze vraagt naar mij.")
                .contains("Vertrouwen +10", "Spanning &#8722;10")
                .contains("Je begint breed en vraagt naar haar.", "Wat bron een zegt.")
                .doesNotContain("Innerlijke rust");
    }

    @Test
    void readingBackNamesTheQuotesOfEachCriterionWithoutAGrade() {
        goodWay();
        sitting.record(new ReadingBackOpened());
        String page = html(open());
        assertThat(allSent()).contains("Luisteren", "sterk", "beurt 2");
        assertThat(page)
                .contains("Kwam in dit gesprek niet voor: Feitelijk, Geen oplossingen.")
                .contains("Een voorstel.");
    }

    @Test
    void whatElseCouldHaveBeenSaidIsShownWhenAskedForAndMarkedAsNotOnesOwn() {
        goodWay();
        sitting.record(new ReadingBackOpened());
        open();
        assertThat(timeline())
                .contains("Wat als je iets anders had gezegd?")
                .doesNotContain("Mila loopt er onverzorgd bij.");
        assertThat(askedFor(0))
                .contains("Niet jouw gesprek", "Mila loopt er onverzorgd bij.", "Ik hoef jullie hulp niet.")
                .contains("Vertrouwen &#8722;20")
                .doesNotContain("Hoe gaat het met u?");
        assertThat(askedFor(2)).contains("Dan was het gesprek zo geëindigd: Samen verder.");
        assertThat(askedFor(99)).as("a turn that never was").isEmpty();
    }

    private String allSent() {
        return String.join("\n", sent().values());
    }

    /** What was sent to the browser as the timeline. */
    private String timeline() {
        return sent().get(find(Timeline.class).single().getElement());
    }

    /** What is sent to the browser when the trainee opens the other ways of a turn. */
    private String askedFor(int turn) {
        var timeline = find(Timeline.class).single().getElement();
        var data = JsonNodeFactory.instance.objectNode();
        data.put("!!event.target.closest('summary[data-turn]')", true);
        data.put("Number(event.target.closest('summary[data-turn]')?.dataset.turn ?? -1)", turn);
        timeline.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(timeline, "click", data));
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .flatMap(sent -> sent.getInvocation().getParameters().stream())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.joining());
    }

    @Test
    void theChartHasATableBesideIt() {
        goodWay();
        sitting.record(new ReadingBackOpened());
        open();
        assertThat(allSent())
                .contains("Vertrouwen 80", "Zicht op veiligheid 50", "Spanning 40")
                .containsPattern("<th scope=\"row\"[^>]*>begin</th>\\s*<td[^>]*>45</td>")
                .doesNotContain("Innerlijke rust");
    }

    @Test
    void aResolutionIsKeptAndShownAgain() {
        goodWay();
        sitting.record(new ReadingBackOpened());
        open();
        find(OwnWords.class).single().setValue("Eerst vragen hoe het gaat.");
        press("Bewaar");
        assertThat(sitting.state().resolved()).isTrue();
        assertThat(html(open())).contains("“Eerst vragen hoe het gaat.”", "href=\"gesprek-voorbereiden\"");
    }

    @Test
    void theTalkCanBeHeldAgain() {
        goodWay();
        sitting.record(new ReadingBackOpened());
        open();
        press("Voer het gesprek opnieuw");
        assertThat(sitting.left()).isEqualTo("again");
    }

    @Test
    void goingOnEndsTheReadingOnce() {
        goodWay();
        sitting.record(new ReadingBackOpened());
        open();
        goOn();
        assertThat(sitting.state().phase()).isEqualTo(Phase.DONE);
        assertThat(sitting.left()).isEqualTo("next");
        int recorded = sitting.log().size();
        open();
        goOn();
        assertThat(sitting.log()).hasSize(recorded);
    }

    private void goOn() {
        List<NativeButton> ways = find(NativeButton.class)
                .withCondition(b -> b.getText().equals("Ga verder"))
                .all();
        assertThat(ways).as("one near the top, one at the end").hasSize(2);
        test(ways.getFirst()).click();
    }
}
