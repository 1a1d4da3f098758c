package nl.leeratelier.interchange.items;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leeratelier.content.Place;
import nl.leeratelier.content.Problem;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.Test;

class ToDoTest {

    private static final Translations TRANSLATIONS = new Translations();

    @Test
    void everythingThatCanBeToDoHasWords() {
        assertThat(ToDo.keys())
                .allSatisfy(key -> assertThat(TRANSLATIONS.knows("interchange.to-write." + key))
                        .as(key)
                        .isTrue());
    }

    @Test
    void whatIsNotKnownIsStillToBeDone() {
        assertThat(ToDo.of(new Problem(Place.startOf("x.yaml"), "the moon is full", "wait"), false)
                        .key())
                .isEqualTo("interchange.to-write.other");
    }
}
