package nl.leeratelier.people.ui;

import java.util.Locale;
import nl.leeratelier.people.Role;
import nl.leeratelier.ui.Words;

/** What roles are called on screens. */
final class RoleWords {

    private RoleWords() {}

    static String of(Words speaker, Role role) {
        return speaker.t("people.role." + role.name().toLowerCase(Locale.ROOT));
    }
}
