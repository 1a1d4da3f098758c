package nl.leeratelier.studio.talk;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.roleplay.Talks;
import nl.leeratelier.testing.Shelf;

class ReachTest {

    @Example
    void everyTalkComesByTheStartAndEndsOnce() {
        RolePlay talk = Talks.twoChairs();
        Reach reach = Reach.of(talk, 500, 1);
        assertThat(reach.runs()).isEqualTo(500);
        assertThat(reach.moments().get(talk.start())).isEqualTo(500);
        assertThat(reach.endings().values().stream().mapToInt(Integer::intValue).sum() + reach.unended())
                .isEqualTo(500);
        assertThat(reach.unended()).isZero();
    }

    @Example
    void theSameSeedGivesTheSame() {
        assertThat(Reach.of(Talks.good(), 200, 7)).isEqualTo(Reach.of(Talks.good(), 200, 7));
    }

    @Example
    void saysWhatIsNeverReachedAndWhatCannotEnd() {
        RolePlay talk = talk("""
                intro: Tekst.
                rubric: gesprek
                professional: sanne
                variables: [{ id: v, of: family, label: V, start: 5, min: 0, max: 10 }]
                characters:
                  - { id: sanne, name: Sanne, role: professional, about: Jij. }
                  - { id: sam, name: Sam, role: other, about: Buur. }
                start: een
                nodes:
                  - id: een
                    speaker: sam
                    line: Dag.
                    choices:
                      - { id: a, words: Een., why: Zo., sources: [S1], to: end }
                      - { id: b, words: Twee., why: Zo., sources: [S1], to: nergens }
                      - { id: c, words: Drie., if: [v > 8], why: Zo., sources: [S1], to: end }
                endings:
                  - { id: nooit, title: Nooit, if: [v > 8], text: T., followed: F., sources: [S1] }
                  - { id: altijd, title: Altijd, text: T., followed: F., sources: [S1] }
                """);
        Reach reach = Reach.of(talk, 1000, 3);
        assertThat(reach.percentOfChoice("c")).contains(0);
        assertThat(reach.endings()).containsEntry("nooit", 0).containsOnlyKeys("nooit", "altijd");
        assertThat(reach.unended()).isBetween(400, 600);
        assertThat(reach.percentOfChoice("a").orElseThrow()).isBetween(40, 60);
    }

    @Example
    void playsATalkOfWhichNothingIsWritten() {
        Reach reach = Reach.of(talk("intro: Tekst.\n"), 10, 1);
        assertThat(reach.unended()).isEqualTo(10);
        assertThat(Reach.none().percentOfChoice("a")).isEmpty();
    }

    private static RolePlay talk(String text) {
        return new Shelf(new RolePlayType()).yaml("praten", "roleplay", text).first(RolePlay.class);
    }
}
