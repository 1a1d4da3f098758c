package nl.leeratelier.learning;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Events as the log keeps them: the simple name of the record, and its components as JSON. */
@Component
class EventCodec {

    /** No event is larger, in characters: a trainee's text has its own, smaller bounds. */
    static final int LARGEST = 100_000;

    private final JsonMapper json;

    EventCodec(JsonMapper json) {
        this.json = json;
    }

    record Encoded(String type, String payload) {}

    Encoded encode(Object event) {
        String payload = json.writeValueAsString(event);
        if (payload.length() > LARGEST) {
            throw new LearningException.EventRefused("learning.refused.too-large");
        }
        return new Encoded(event.getClass().getSimpleName(), payload);
    }

    /** @throws IllegalStateException when the log holds what this version of the type cannot read */
    <E> E decode(Class<E> events, Encoded encoded) {
        Class<?>[] permitted = events.isSealed() ? events.getPermittedSubclasses() : new Class<?>[] {events};
        Class<?> type = Arrays.stream(permitted)
                .filter(candidate -> candidate.getSimpleName().equals(encoded.type()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(events.getName() + " has no event " + encoded.type()));
        try {
            return events.cast(json.readValue(encoded.payload(), type));
        } catch (JacksonException e) {
            throw new IllegalStateException("An event " + encoded.type() + " cannot be read", e);
        }
    }
}
