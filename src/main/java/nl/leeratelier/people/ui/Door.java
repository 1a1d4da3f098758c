package nl.leeratelier.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Drawing;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Translations;

/** The ground of the pages before the house: one card, and the other language. */
abstract class Door extends Page {

    private final Card card = new Card();

    Door() {
        addClassName("door");
        var picture = Drawing.CHAIRS.picture();
        addComponentAsFirst(picture);
        add(card, otherLanguage());
    }

    /** Puts this, and only this, on the card. */
    final void show(Component... content) {
        card.removeAll();
        card.add(content);
    }

    private NativeButton otherLanguage() {
        var dutch = Translations.DUTCH.getLanguage().equals(getLocale().getLanguage());
        var other = dutch ? Translations.ENGLISH : Translations.DUTCH;
        var button = new NativeButton(t("people.other-language"), _ -> speak(other));
        button.addClassNames("button", "quiet");
        button.getElement().setAttribute("lang", other.getLanguage());
        return button;
    }

    private void speak(Locale language) {
        VaadinSession.getCurrent().setLocale(language);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
