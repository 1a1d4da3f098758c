package nl.leeratelier.reporting;

import java.util.List;
import java.util.Random;

/** Names that repeat as they do in the Netherlands. */
final class Names {

    private static final List<String> FIRST = List.of(
            "Sam",
            "Fatima",
            "Jan",
            "Emma",
            "Mohammed",
            "Sanne",
            "Daan",
            "Zoë",
            "Yusuf",
            "Lotte",
            "Piet",
            "Ayşe",
            "Kees",
            "Noor",
            "Björn",
            "Chantal",
            "Roos",
            "Amir",
            "Tess",
            "Willem",
            "Hanna",
            "Karim",
            "Femke",
            "Joris",
            "Nadia");
    private static final List<String> LAST = List.of(
            "de Jong",
            "Jansen",
            "de Vries",
            "van den Berg",
            "Bakker",
            "van Dijk",
            "Visser",
            "Smit",
            "Meijer",
            "de Boer",
            "Mulder",
            "de Groot",
            "Bos",
            "Vos",
            "Peters",
            "Hendriks",
            "van Leeuwen",
            "Dekker",
            "Brouwer",
            "de Wit",
            "Dijkstra",
            "Smits",
            "de Graaf",
            "El Idrissi",
            "Yılmaz",
            "Kaya",
            "van der Meer",
            "Pinas",
            "Amrani",
            "Wong");

    private Names() {}

    static String any(Random random) {
        return FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
    }
}
