package nl.leeratelier.quiz;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A quiz that was handed in, as item analysis sees it: without whose it is.
 *
 * @param marks what each item of the attempt came to, by item
 */
record Paper(Map<String, Mark> marks) {

    /**
     * What one item came to.
     *
     * @param points 0 to 1; 0 where there was no answer
     * @param spent until the last answer; empty where there was none
     * @param choices ids of the options picked; empty for items without options
     */
    record Mark(double points, Optional<Duration> spent, List<String> choices) {}
}
