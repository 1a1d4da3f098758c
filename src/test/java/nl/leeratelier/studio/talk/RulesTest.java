package nl.leeratelier.studio.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import org.junit.jupiter.api.Test;

class RulesTest {

    private final Manuscript talk = SampleTalks.large(20);

    private Value after(String at, Optional<String> words) {
        Pointer place = Pointer.parse(at);
        Edit edit = new Edit.Put(place, talk.at(place), words.map(Value::text));
        return Rules.of(((Outcome.Applied) talk.apply(edit)).manuscript().root());
    }

    @Test
    void wordsChangeNoRules() {
        assertThat(after("nodes/n5/line", Optional.of("Iets anders."))).isEqualTo(Rules.of(talk.root()));
        assertThat(after("nodes/n5/choices/n5c0/words", Optional.of("Iets anders.")))
                .isEqualTo(Rules.of(talk.root()));
    }

    @Test
    void whereAChoiceLeadsDoes() {
        assertThat(after("nodes/n5/choices/n5c0/to", Optional.of("end"))).isNotEqualTo(Rules.of(talk.root()));
    }

    @Test
    void soDoWordsThatAreMissing() {
        assertThat(after("nodes/n5/line", Optional.empty())).isNotEqualTo(Rules.of(talk.root()));
    }
}
