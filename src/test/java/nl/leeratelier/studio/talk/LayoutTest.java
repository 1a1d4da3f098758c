package nl.leeratelier.studio.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Pointer;

class LayoutTest {

    @Property(tries = 300)
    void everyPlaceStandsSomewhereAndNoneOnAnother(@ForAll long seed) {
        assertTidy(TalkMap.of(SampleTalks.random(seed)));
    }

    @Example
    void laysOutAllThatShipsAndLargeTalks() {
        SampleTalks.shipped().forEach(talk -> assertTidy(TalkMap.of(talk)));
        assertTidy(TalkMap.of(SampleTalks.large(300)));
    }

    private static void assertTidy(TalkMap map) {
        Layout layout = Layout.of(map);
        assertThat(layout.boxes().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        map.spots().stream().map(Spot::key).toList());
        for (List<String> layer : layout.layers()) {
            for (int index = 1; index < layer.size(); index++) {
                assertThat(x(layout, layer.get(index)) - x(layout, layer.get(index - 1)))
                        .isGreaterThanOrEqualTo(Layout.WIDTH);
            }
        }
        assertThat(layout.boxes().values()).allSatisfy(box -> {
            assertThat(box.x() - Layout.WIDTH / 2).isBetween(0, layout.width() - Layout.WIDTH);
            assertThat(box.y()).isBetween(0, layout.height() - Layout.HEIGHT);
        });
        assertThat(layout.routes().keySet()).containsAll(map.roads());
    }

    private static int x(Layout layout, String key) {
        return layout.boxes().get(key).x();
    }

    @Example
    void waysLeadDownUnlessTheyTurnBack() {
        TalkMap map = TalkMap.of(SampleTalks.shipped().getFirst());
        Layout layout = Layout.of(map);
        layout.routes().forEach((road, route) -> {
            if (!route.aside()) {
                assertThat(layout.boxes().get(road.to()).y())
                        .isGreaterThan(layout.boxes().get(road.from()).y());
            }
        });
        assertThat(layout.boxes().get(map.start().orElseThrow()).layer()).isZero();
    }

    /** Whoever knows the map finds everything where it was: what stood left of something still does. */
    @Property(tries = 200)
    void aSmallEditLeavesTheOrderAsItWas(@ForAll long seed) {
        Manuscript before = SampleTalks.random(seed);
        Layout known = Layout.of(TalkMap.of(before));
        Manuscript after = edited(before, new Random(seed));
        Layout now = Layout.of(TalkMap.of(after), known);
        for (List<String> layer : now.layers()) {
            List<Integer> x = layer.stream()
                    .filter(known.boxes()::containsKey)
                    .map(key -> x(known, key))
                    .toList();
            assertThat(x).isSorted();
        }
    }

    private static Manuscript edited(Manuscript talk, Random random) {
        List<Spot> moments = TalkMap.of(talk).spots().stream()
                .filter(spot -> spot.kind().isMoment())
                .toList();
        Pointer behind = moments.isEmpty()
                ? Pointer.ROOT
                : moments.get(random.nextInt(moments.size())).at();
        Outcome outcome =
                talk.apply(Writing.moment(talk, behind, "Iets nieuws.").edit());
        return outcome instanceof Outcome.Applied applied ? applied.manuscript() : talk;
    }

    @Example
    void laidOutAgainWithoutAnEditItIsTheSameOrder() {
        TalkMap map = TalkMap.of(SampleTalks.large(300));
        Layout first = Layout.of(map);
        assertThat(Layout.of(map, first).layers()).isEqualTo(first.layers());
    }

    @Property
    void whatRisesIsNearestToWhatWasWished(@ForAll double[] wished) {
        double[] bounded = java.util.Arrays.stream(wished)
                .map(value -> Double.isFinite(value) ? Math.clamp(value, -1e6, 1e6) : 0)
                .toArray();
        assertThat(Placing.rising(bounded)).hasSize(bounded.length).isSorted();
    }
}
