package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.leeratelier.roleplay.RolePlayEvent.Begun;
import nl.leeratelier.roleplay.RolePlayEvent.CameWith;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A talk that begins otherwise by what a case brings along. */
class FromFileTest {

    private static final String FROM_FILE = """
            fromFile:
              - { fact: waar.hier, text: Je zit hier., effects: [vertrouwen +5], why: Veilig., sources: [S1] }
              - { fact: waar.daar, text: Je zit daar., effects: [vertrouwen -5], why: Onrustig., sources: [S1] }
              - { fact: jas, text: De jas staat in het dossier., why: Een feit., sources: [S1] }
            start: opening
            """;
    private static final String TEXT = Talks.goodWithChair()
            .replace("start: opening\n", FROM_FILE)
            .replaceFirst(
                    "(?m)^      - id: (\\S+)\n        words: (.*)\n(        effects|        rubric|        felt)",
                    "      - id: $1\n        words: $2\n        if: [\"not file(waar.daar)\"]\n$3");
    private static final RolePlay TALK = Talks.shelfOf(TEXT).first(RolePlay.class);
    private static final RolePlayType TYPE = new RolePlayType();

    private RolePlayState state = TYPE.start(TALK, 1);

    private void after(RolePlayEvent event) {
        assertThat(TYPE.refusal(TALK, state, event)).as(event.toString()).isEmpty();
        state = TYPE.apply(TALK, state, event, Instant.EPOCH);
    }

    private void refuses(RolePlayEvent event) {
        assertThat(TYPE.refusal(TALK, state, event)).as(event.toString()).isPresent();
        assertThat(TYPE.apply(TALK, state, event, Instant.EPOCH)).isEqualTo(state);
    }

    private int trust() {
        return state.standing().value("vertrouwen");
    }

    @Test
    void beginsAsItDoesWithoutACase() {
        int before = trust();
        after(new Begun());
        assertThat(trust()).isEqualTo(before);
        assertThat(state.brought()).isEmpty();
    }

    @Test
    void beginsWithWhatTheCaseBrought() {
        int before = trust();
        after(new CameWith(List.of("jas", "waar.hier")));
        assertThat(trust()).isEqualTo(before + 5);
        assertThat(state.brought()).extracting(FromFile::fact).containsExactly("waar.hier", "jas");
        assertThat(state.phase()).isEqualTo(RolePlayState.Phase.BRIEFING);
    }

    @Test
    void offersWhatAsksForTheFileOnlyWithIt() {
        int all = state.choices().size();
        after(new CameWith(List.of("waar.daar")));
        assertThat(state.choices()).hasSize(all - 1);
    }

    @Test
    void takesItOnceAndOnlyBeforeTheTalk() {
        after(new CameWith(List.of("waar.hier")));
        refuses(new CameWith(List.of("jas")));
        after(new Begun());
        refuses(new CameWith(List.of("jas")));
        RolePlayState other = TYPE.start(TALK, 1);
        state = TYPE.apply(TALK, other, new Begun(), Instant.EPOCH);
        refuses(new CameWith(List.of("jas")));
    }

    @Test
    void refusesWhatTheTalkDoesNotListenToAndWhatCannotBeSoTogether() {
        refuses(new CameWith(List.of()));
        refuses(new CameWith(null));
        refuses(new CameWith(List.of("waar.thuis")));
        refuses(new CameWith(List.of("jas", "jas")));
        refuses(new CameWith(List.of("waar.hier", "waar.daar")));
        refuses(new CameWith(List.of("x".repeat(1_000_000))));
    }

    @Test
    void readsBackFromTheStartThatWasBrought() {
        int before = trust();
        after(new CameWith(List.of("waar.hier")));
        after(new Begun());
        Node node = state.node().orElseThrow();
        after(new ChoiceMade(node.id(), state.choices().getFirst().id()));
        assertThat(state.turns().getFirst().before().value("vertrouwen")).isEqualTo(before + 5);
        assertThat(state.turns().getFirst().after()).isEqualTo(state.standing());
    }

    @Test
    void rewindsToTheFirstTurnWithWhatWasBrought() {
        List<RolePlayEvent> log = List.of(
                new CameWith(List.of("jas")),
                new Begun(),
                new ChoiceMade(
                        state.node().orElseThrow().id(),
                        state.choices().getFirst().id()));
        assertThat(Journal.eventsBefore(TALK, log, 0)).isEqualTo(2);
        assertThat(Journal.eventsBefore(TALK, log.subList(1, 3), 0)).isEqualTo(1);
    }

    @Test
    void hasNoProblems() {
        assertThat(Talks.shelfOf(TEXT).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            fact: jas,              | fact: Jas!,             | 'Jas!' is no name of a fact
            fact: jas,              | fact: waar.hier,        | fact 'waar.hier' is used twice
            not file(waar.daar)     | not file(waar.dar)      | unknown fact 'waar.dar'; did you mean 'waar.daar'?
            not file(waar.daar)     | not file()              | the fact is missing
            not file(waar.daar)     | not fil(waar.daar)      | after 'not' comes said(…) or file(…)
            effects: [vertrouwen +5]| effects: [vertrouw +5]  | unknown variable 'vertrouw'
            """)
    void pointsAtAPlantedFault(String good, String bad, String problem) {
        assertThat(TEXT).contains(good);
        assertThat(Talks.shelfOf(TEXT.replace(good, bad)).problems())
                .anyMatch(
                        found -> found.contains(problem) && found.matches("programmes/p/m/praten.yaml:\\d+:\\d+: .*"));
    }

    @Test
    void looksAtEveryStartThatACaseCanBring() {
        assertThat(Starts.of(TALK))
                .containsExactlyInAnyOrder(
                        java.util.Set.of(),
                        java.util.Set.of("waar.hier"),
                        java.util.Set.of("waar.daar"),
                        java.util.Set.of("jas"),
                        java.util.Set.of("jas", "waar.hier"),
                        java.util.Set.of("jas", "waar.daar"));
    }
}
