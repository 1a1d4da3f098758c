package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leeratelier.people.Role;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** What roles are called on screens. */
final class RoleWords {

    private RoleWords() {}

    static String of(Words speaker, Role role) {
        return speaker.t("people.role." + role.name().toLowerCase(Locale.ROOT));
    }

    /** A pill for each. */
    static Span pills(Words speaker, Collection<Role> roles) {
        var pills = new Span();
        pills.addClassName("pills");
        new Markup(roles.stream()
                        .map(role -> Markup.pill(Tone.SAND, of(speaker, role)).html())
                        .collect(Collectors.joining(" ")))
                .into(pills);
        return pills;
    }
}
