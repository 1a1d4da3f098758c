package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.leeratelier.content.Problems;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a talk of 200 nodes and 600 choices costs: opening an attempt, which folds its log, and checking the text. Times are
 * sampled, since their median tells more than their mean where other programs run too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class FoldBenchmark {

    static final int EVENTS = 100;

    private final RolePlay talk = LargeTalk.withChair(200, 4, 60);
    private final List<RolePlayEvent> oneChair = log(talk, EVENTS);
    private final List<RolePlayEvent> bothChairs = log(talk, 25);
    private final RolePlayState seated = fold(talk, bothChairs.subList(0, 50));

    /** A log of this many events: so many turns as wanted, then the parent's chair. */
    static List<RolePlayEvent> log(RolePlay talk, int turns) {
        Random random = new Random(3);
        Moves moves = new Moves(talk, random);
        List<RolePlayEvent> events = new ArrayList<>();
        RolePlayState state = TalkEngine.start(talk);
        while (events.size() < EVENTS) {
            boolean sideways = state.turnCount() < turns - 20 && !state.choices().isEmpty();
            RolePlayEvent event = sideways ? sideways(state) : moves.fitting(state);
            events.add(event);
            state = TalkEngine.apply(state, event);
        }
        return events;
    }

    /** Along the whole row, and then down to the beginning of the next. */
    private static RolePlayEvent sideways(RolePlayState state) {
        String node = state.node().orElseThrow().id();
        List<Choice> choices = state.choices();
        boolean last = node.endsWith("9");
        return new RolePlayEvent.ChoiceMade(node, choices.get(last ? choices.size() - 1 : 0).id());
    }

    static RolePlayState fold(RolePlay talk, List<RolePlayEvent> events) {
        RolePlayState state = TalkEngine.start(talk);
        for (RolePlayEvent event : events) {
            state = TalkEngine.apply(state, event);
        }
        return state;
    }

    @Benchmark
    public RolePlayState foldOfHundredEventsInTheFirstChair() {
        return fold(talk, oneChair);
    }

    @Benchmark
    public RolePlayState foldOfHundredEventsInBothChairs() {
        return fold(talk, bothChairs);
    }

    /** What a screen of the parent's chair asks of the engine. */
    @Benchmark
    public Object stepAndScript() {
        return List.of(seated.step(), seated.script("esther"));
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Exploration.Findings explorationOfTwoHundredNodes() {
        return Exploration.explore(talk, Exploration.MOST);
    }

    /** As it is when some ending cannot be found: the walk goes on to its bound. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Problems checkThatMeetsItsBound() {
        Problems problems = new Problems();
        new SituationChecker(LargeTalk.withChair(200, 4, 101), problems, Exploration.MOST).check();
        return problems;
    }
}
