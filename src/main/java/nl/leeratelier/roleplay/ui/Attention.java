package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.dom.Element;

/** Leads eyes, keyboard and screen readers to what is new on the screen. */
final class Attention {

    private Attention() {}

    /** Marks an element as the one that a part of the screen begins with. */
    static <C extends com.vaadin.flow.component.Component> C landing(C component) {
        component.getElement().setAttribute("tabindex", "-1").setAttribute("data-landing", "");
        return component;
    }

    /** Moves the focus to the landing inside this element, and the page to its top. */
    static void to(Element part) {
        part.executeJs("const landing = this.querySelector('[data-landing]');"
                + "scrollTo({ top: 0, behavior: 'instant' });"
                + "landing?.focus({ preventScroll: true });");
    }
}
