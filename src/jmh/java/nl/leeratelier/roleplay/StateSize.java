package nl.leeratelier.roleplay;

import java.util.List;

/**
 * Measures what an open attempt keeps in memory beyond the shared content: the used heap with many states, less the used heap
 * without them. A program to run by hand.
 */
public final class StateSize {

    private static final int STATES = 50_000;

    private StateSize() {}

    public static void main(String[] arguments) throws InterruptedException {
        RolePlay talk = LargeTalk.withChair(200, 4, 60);
        measure("100 events, all in the first chair", talk, FoldBenchmark.log(talk, FoldBenchmark.EVENTS));
        measure("100 events, in both chairs", talk, FoldBenchmark.log(talk, 25));
        measure("10 events", talk, FoldBenchmark.log(talk, FoldBenchmark.EVENTS).subList(0, 10));
    }

    private static void measure(String what, RolePlay talk, List<RolePlayEvent> events) throws InterruptedException {
        RolePlayState[] kept = new RolePlayState[STATES];
        FoldBenchmark.fold(talk, events);
        long before = used();
        for (int state = 0; state < STATES; state++) {
            kept[state] = FoldBenchmark.fold(talk, events);
        }
        long bytes = (used() - before) / STATES;
        System.out.printf("%s: %,d bytes (%d turns, %s)%n", what, bytes, kept[0].turnCount(), kept[STATES - 1].phase());
    }

    private static long used() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        for (int round = 0; round < 4; round++) {
            System.gc();
            Thread.sleep(100);
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
