package nl.leeratelier.staff;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The columns that a file of people may have; others are left alone. */
public enum Column {
    EMAIL(List.of("email", "emailadres", "mail", "emailaddress")),
    PROGRAMME(List.of("programma", "programme", "program", "training")),
    TEAM(List.of("team", "afdeling", "department")),
    /** Teams that the person leads, with | or ; between them. */
    LEADS(List.of("leidinggevendevan", "leidt", "managerof", "manages", "leads"));

    private final List<String> names;

    Column(List<String> names) {
        this.names = names;
    }

    /** Where it stands among these headers; -1 when nowhere. */
    int in(List<String> headers) {
        for (var i = 0; i < headers.size(); i++) {
            var name = Normalizer.normalize(headers.get(i), Normalizer.Form.NFKD)
                    .replaceAll("[^\\p{L}]", "")
                    .toLowerCase(Locale.ROOT);
            if (names.contains(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The key of its name in words. */
    public String key() {
        return "staff.column." + name().toLowerCase(Locale.ROOT);
    }
}
