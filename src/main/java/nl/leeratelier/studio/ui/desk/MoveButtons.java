package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;
import nl.leeratelier.ui.Words;

/** The small buttons at a part in a list. */
final class MoveButtons {

    private MoveButtons() {}

    static NativeButton up(Words words, String what, ComponentEventListener<ClickEvent<NativeButton>> click) {
        return small("↑", words.t("studio-desk.up", what), click);
    }

    static NativeButton down(Words words, String what, ComponentEventListener<ClickEvent<NativeButton>> click) {
        return small("↓", words.t("studio-desk.down", what), click);
    }

    static NativeButton remove(Words words, String what, ComponentEventListener<ClickEvent<NativeButton>> click) {
        return small("✕", words.t("studio-desk.remove", what), click);
    }

    private static NativeButton small(
            String sign, String name, ComponentEventListener<ClickEvent<NativeButton>> click) {
        NativeButton button = new NativeButton(sign, click);
        button.addClassNames("desk-small");
        button.setAriaLabel(name);
        button.getElement().setAttribute("title", name);
        return button;
    }
}
