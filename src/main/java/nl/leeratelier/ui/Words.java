package nl.leeratelier.ui;

import com.vaadin.flow.component.Component;

/** A component that speaks: it says its texts by key, in the language of whoever looks. */
public interface Words {

    /**
     * The text of a key in the language of this screen; {@code !{key}!} when there is none.
     *
     * @param values fill {@code {0}}, {@code {1}} and so on; {@code {0|minuut|minuten}} chooses singular or plural
     */
    default String t(String key, Object... values) {
        return ((Component) this).getTranslation(key, values);
    }
}
