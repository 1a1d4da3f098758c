package nl.leeratelier.studio.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the browser makes of it is looked at in {@link DeskInBrowserTest}. */
class LiveTextTest {

    private final Element field = new Element("textarea");
    private final List<String> typed = new ArrayList<>();
    private final LiveText text = new LiveText(field, "een", typed::add);

    /** The browser tells of words, and over which text they were typed. */
    private void tell(String words, int over) {
        field.setProperty("value", words);
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("element.over ?? 0", over);
        field.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(field, "change", data));
    }

    @Test
    void wordsAreTypedOverWhatTheBrowserWasGiven() {
        tell("een twee", 0);
        assertThat(typed).containsExactly("een twee");
        assertThat(text.seen()).isEqualTo("een");
        text.kept("een twee");
        tell("een twee drie", 0);
        assertThat(text.seen()).isEqualTo("een twee");
    }

    @Test
    void wordsThatWereOnTheirWayWhenAnothersCameAreNoAnswerToThese() {
        text.offer("anders");
        tell("een twee", 0);
        assertThat(text.shown()).isEqualTo("een twee");
        assertThat(text.seen()).isEqualTo("een");
        assertThat(text.given()).isEqualTo("anders");
        tell("anders nog", 1);
        assertThat(text.seen()).isEqualTo("anders");
    }

    @Test
    void aNumberThatWasNeverGivenIsTheNearest() {
        tell("een twee", 99);
        assertThat(text.seen()).isEqualTo("een");
    }
}
