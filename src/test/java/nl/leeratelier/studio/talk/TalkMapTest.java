package nl.leeratelier.studio.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.leeratelier.manuscript.Manuscript;

class TalkMapTest {

    private static final Manuscript UNFINISHED = SampleTalks.written("""
            start: opening
            characters: [{ id: sam, name: Sam }]
            nodes:
              - id: opening
                speaker: sam
                line: Dag.
                choices:
                  - { id: a, words: Hoe gaat het?, to: verder }
                  - { id: b, words: Ik zag iets., to: [{ if: [vertrouwen >= 40], go: boos }, { go: end }] }
                  - { id: c, words: Tja. }
              - { id: verder, pause: { prompt: Wat nu?, to: end } }
              - { id: los, line: Niemand komt hier., open: { prompt: En nu jij., to: opening } }
            endings: [{ id: samen, title: Samen, good: true }, { id: niet, title: Niet }]
            """);

    @Example
    void showsWhatIsWrittenAndWhatIsStillToWrite() {
        TalkMap map = TalkMap.of(UNFINISHED);
        assertThat(map.start()).contains("nodes/opening");
        assertThat(map.spots())
                .extracting(Spot::kind)
                .containsExactly(
                        Spot.Kind.CHOICES,
                        Spot.Kind.PAUSE,
                        Spot.Kind.OPEN,
                        Spot.Kind.END,
                        Spot.Kind.GOOD_ENDING,
                        Spot.Kind.OTHER_ENDING,
                        Spot.Kind.MISSING);
        assertThat(map.spots().getFirst()).returns("Sam", Spot::speaker).returns("Dag.", Spot::words);
        assertThat(map.spots().getLast().id()).isEqualTo("boos");
    }

    @Example
    void saysWhichWaysHangOnConditions() {
        assertThat(TalkMap.of(UNFINISHED).from("nodes/opening"))
                .containsExactly(
                        new Road("nodes/opening", "nodes/verder", "a", 0, false),
                        new Road("nodes/opening", "missing/boos", "b", 1, true),
                        new Road("nodes/opening", Spot.END, "b", 1, false));
    }

    @Example
    void findsAllWaysThroughAMoment() {
        TalkMap map = TalkMap.of(UNFINISHED);
        Set<String> places = map.through("nodes/verder").stream()
                .flatMap(road -> java.util.stream.Stream.of(road.from(), road.to()))
                .collect(Collectors.toSet());
        assertThat(places)
                .containsExactlyInAnyOrder(
                        "nodes/los", "nodes/opening", "nodes/verder", "end", "endings/samen", "endings/niet");
        assertThat(map.linked()).doesNotContain("nodes/los");
    }

    @Property(tries = 300)
    void everyWayJoinsPlacesThatAreThere(@ForAll long seed) {
        TalkMap map = TalkMap.of(SampleTalks.random(seed));
        Set<String> keys = map.spots().stream().map(Spot::key).collect(Collectors.toSet());
        assertThat(keys).hasSameSizeAs(map.spots());
        assertThat(map.roads()).allSatisfy(road -> assertThat(keys).contains(road.from(), road.to()));
        map.start().ifPresent(start -> assertThat(keys).contains(start));
        assertThat(new HashSet<>(keys)).containsAll(map.linked());
    }
}
