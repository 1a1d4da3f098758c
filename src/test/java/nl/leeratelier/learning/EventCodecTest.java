package nl.leeratelier.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EventCodecTest {

    private final EventCodec codec = new EventCodec(new JsonMapper());

    @Test
    void keepsAnEventByTheNameOfItsRecord() {
        EventCodec.Encoded encoded = codec.encode(new Counting.Added(7));
        assertThat(encoded).isEqualTo(new EventCodec.Encoded("Added", "{\"number\":7}"));
        assertThat(codec.decode(Counting.Event.class, encoded)).isEqualTo(new Counting.Added(7));
    }

    @Test
    void saysWhichEventItCannotRead() {
        assertThatThrownBy(() -> codec.decode(Counting.Event.class, new EventCodec.Encoded("Removed", "{}")))
                .hasMessageContaining("Removed");
    }

    @Test
    void refusesWhatIsTooLargeToKeep() {
        record Note(String text) {}
        assertThatThrownBy(() -> codec.encode(new Note("x".repeat(EventCodec.LARGEST))))
                .isInstanceOf(LearningException.EventRefused.class);
    }
}
