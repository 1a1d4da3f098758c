package nl.leeratelier.learning;

import java.util.UUID;

/** Names an attempt; stands in its address. */
public record AttemptId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
