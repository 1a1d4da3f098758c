package nl.leeratelier.reporting;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;

/** Measures what is done once or many times, and prints it. */
final class Stopwatch {

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 60;
    private static final int FEWEST = 3;
    private static final long PATIENCE_NANOS = 8_000_000_000L;

    private Stopwatch() {}

    static void measure(String what, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var patience = System.nanoTime() + PATIENCE_NANOS;
        for (var i = 0; i < WARM_UP && System.nanoTime() < patience; i++) {
            work.run();
        }
        var times = new ArrayList<Double>();
        var worked = threads.getCurrentThreadCpuTime();
        patience = System.nanoTime() + PATIENCE_NANOS;
        while (times.size() < ROUNDS && (times.size() < FEWEST || System.nanoTime() < patience)) {
            var begin = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - begin) / 1e6);
        }
        worked = threads.getCurrentThreadCpuTime() - worked;
        Collections.sort(times);
        System.out.printf(
                "%-42s %8.2f ms  p95 %8.2f ms  own CPU %8.2f ms  (%d times)%n",
                what,
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100),
                worked / 1e6 / times.size(),
                times.size());
    }

    /** Something that may fail. */
    interface Work {
        void run() throws Exception;
    }

    static void once(String what, Work work) {
        var begin = System.nanoTime();
        try {
            work.run();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        System.out.printf("%-42s %8.0f ms%n", what, (System.nanoTime() - begin) / 1e6);
    }
}
