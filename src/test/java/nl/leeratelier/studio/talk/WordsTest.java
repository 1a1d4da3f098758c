package nl.leeratelier.studio.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.roleplay.Condition.Operator;
import nl.leeratelier.studio.talk.Effects.Line;

class WordsTest {

    @Example
    void aChangeHasAWordForHowMuchItIs() {
        assertThat(Strength.of(5, 100)).isEqualTo(Strength.SLIGHT);
        assertThat(Strength.of(-10, 100)).isEqualTo(Strength.CLEAR);
        assertThat(Strength.of(60, 100)).isEqualTo(Strength.GREAT);
        assertThat(Strength.of(2, 10)).isEqualTo(Strength.CLEAR);
        assertThat(Strength.steps(100)).containsExactly(-15, -10, -5, 5, 10, 15);
        assertThat(Strength.steps(10)).containsExactly(-3, -2, -1, 1, 2, 3);
    }

    @Property
    void everyWordStandsForANumberThatReadsAsThatWord(@ForAll @IntRange(min = 1, max = 200_000) int range) {
        for (Strength strength : Strength.values()) {
            assertThat(Strength.of(strength.number(range), range)).isEqualTo(strength);
        }
    }

    @Property
    void whatIsWrittenReadsTheSame(@ForAll int number, @ForAll boolean so, @ForAll Operator operator) {
        Requirement stands = new Requirement.Stands("zicht-op", operator, number % 1_000_000);
        assertThat(Requirement.of(stands.written())).isEqualTo(stands);
        for (Requirement one :
                List.of(new Requirement.Said("not-said", so), new Requirement.Brought("waar.thuis", so))) {
            assertThat(Requirement.of(one.written())).isEqualTo(one);
        }
        Line.Moves moves = new Line.Moves("vertrouwen", number);
        assertThat(Effects.of(Optional.of(Value.Listing.of(List.of(moves.written()))))
                        .lines())
                .containsExactly(moves);
    }

    @Property
    void whatIsNotUnderstoodStaysAsItIs(@ForAll String anything) {
        assertThat(Requirement.of(anything).written()).isNotNull();
        Optional<Value> field = Optional.of(Value.Listing.of(List.of(anything, "vertrouwen + 5")));
        assertThat(Effects.of(field).lines()).hasSize(2);
        if (Effects.of(field).lines().getFirst() instanceof Line.Unread unread) {
            assertThat(unread.written()).isEqualTo(anything);
        }
    }

    /** What the reader of content takes and what the menus know is the same, for all that ships. */
    @Example
    void understandsEveryConditionAndEffectThatShips() {
        List<String> conditions = new ArrayList<>();
        List<String> effects = new ArrayList<>();
        SampleTalks.shipped().forEach(talk -> collect(talk.root(), conditions, effects));
        assertThat(conditions)
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        written -> assertThat(Requirement.of(written).written()).isEqualTo(written));
        assertThat(conditions).noneMatch(written -> Requirement.of(written) instanceof Requirement.Unread);
        assertThat(effects)
                .hasSizeGreaterThan(500)
                .allSatisfy(written -> assertThat(Effects.of(Optional.of(Value.text(written)))
                                .lines()
                                .getFirst())
                        .isInstanceOf(Line.Moves.class)
                        .returns(written, Line::written));
    }

    private static void collect(Value value, List<String> conditions, List<String> effects) {
        switch (value) {
            case Value.Mapping mapping -> {
                conditions.addAll(Aim.words(mapping.find("if")));
                effects.addAll(Aim.words(mapping.find("effects")));
                effects.addAll(Aim.words(mapping.find("scales")));
                mapping.fields().values().forEach(inner -> collect(inner, conditions, effects));
            }
            case Value.Listing list -> list.elements().forEach(inner -> collect(inner, conditions, effects));
            case Value.Text ignored -> {}
            case Value.Literal ignored -> {}
        }
    }

    @Example
    void whereAWayLeadsIsWrittenAsShortAsCanBe() {
        assertThat(Aim.written(List.of(Aim.always("verder")))).contains(Value.text("verder"));
        assertThat(Aim.written(List.of(Aim.always("")))).isEmpty();
        List<Aim> two = List.of(new Aim(List.of("v > 3"), "boos"), Aim.always("verder"));
        assertThat(Aim.of(Aim.written(two))).isEqualTo(two);
    }
}
