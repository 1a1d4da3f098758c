package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import nl.leeratelier.ui.Markup;

/**
 * The browser's own menus, numbers, ticks and buttons, as markup with one listener for all of them, so that a moment with many of
 * them stays light. Each is told by its name. What a browser says may be anything: only what was offered counts.
 */
abstract class Menus extends Div {

    private static final String NAME = "event.target.closest('[name]')?.getAttribute('name') ?? ''";
    private static final String VALUE =
            "event.target.type === 'checkbox' ? String(event.target.checked) : event.target.value ?? ''";

    private String shown = "";

    Menus() {
        getElement().addEventListener("change", this::tell).addEventData(NAME).addEventData(VALUE);
        getElement()
                .addEventListener("click", this::tell)
                .setFilter("event.target.closest('button[name]') !== null")
                .addEventData(NAME)
                .addEventData(VALUE);
    }

    /** @param value of a menu or a number what stands there, of a tick {@code true} or {@code false}, of a button nothing */
    abstract void chosen(String name, String value);

    private void tell(DomEvent event) {
        var said = event.getEventData();
        chosen(said.path(NAME).asString(""), said.path(VALUE).asString(""));
    }

    /** Shows these; what stayed the same is not sent again, and what has the focus keeps it. */
    final void show(Markup menus) {
        if (menus.html().equals(shown)) {
            return;
        }
        shown = menus.html();
        // The same menu by its name, so that who works by keyboard goes on where they were.
        getElement().executeJs("""
                const name = this.contains(document.activeElement) ? document.activeElement.getAttribute('name') : null;
                if (name) requestAnimationFrame(() => {
                  const again = this.querySelector(`[name="${name}"]`) ?? this.querySelector('button, select, input');
                  if (again && !this.contains(document.activeElement)) again.focus();
                });""");
        menus.into(this);
    }

    /** What is shown now. */
    final String shown() {
        return shown;
    }
}
