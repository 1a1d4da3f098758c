package nl.leeratelier.personaldata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.personaldata.Finding.Kind;

/**
 * Names of people: given names out of a list, and words with a capital inside a sentence that are nothing else that is known.
 * What belongs together, such as a given name and a surname, is one finding.
 */
final class Names {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?:['’-]\\p{L}[\\p{L}\\p{M}]*+)*+['’]?");

    private static final String PREFIX =
            "(?:(?:van\\h+het|van|de|der|den|['’]t|ten|ter|te|el|al|bin|ben|von|da|dos|di)\\h+)";

    private static final Pattern BETWEEN = Pattern.compile("\\h+" + PREFIX + "{0,3}");

    private static final Pattern PREFIXED = Pattern.compile("\\h+" + PREFIX + "{1,3}");

    /** Words that a sentence may begin with before a surname with a prefix: Volgens de Vries, Moeder van Jansen. */
    private static final Set<String> OPENINGS = Set.of(
            ("aan als belt bij daar daarna dan dat de die dit door een eerst en er gisteren haar had heeft het hier hij hoe "
                            + "ik in is kan kent komt maar mag meester meneer met mevrouw moeder morgen na naar namens net nu "
                            + "of om ook op opa oma ouders over sinds soms tante tegen toen tot uit vader vandaag vanuit via "
                            + "volgens voor vraag want wat was we wie wij wil ze zei zij zoals zoon dochter broer zus oom juf "
                            + "kind familie gezin alleen bel heb zag sprak werk werd wordt zegt zou onze mijn zijn")
                    .split(" "));

    private final String text;
    private final Set<String> allowed;

    Names(String text, Set<String> allowedNames) {
        this.text = text;
        this.allowed = allowedNames.stream()
                .flatMap(name -> Stream.of(name.split("[\\s-]+")))
                .flatMap(name -> Words.forms(name).stream())
                .filter(form -> !form.isEmpty())
                .collect(Collectors.toSet());
    }

    List<Finding> find() {
        List<Finding> found = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int openingStart = 0;
        int openingEnd = -1;
        while (words.find()) {
            String word = words.group();
            if (isName(word, words.start())) {
                boolean whole = openingEnd > 0
                        && !isGiven(word)
                        && PREFIXED.matcher(text)
                                .region(openingEnd, words.start())
                                .matches();
                add(found, whole ? openingStart : words.start(), words.end());
                openingEnd = -1;
            } else if (mayOpenAName(word, words.start())) {
                openingStart = words.start();
                openingEnd = words.end();
            }
        }
        return found;
    }

    /** A word with a capital where a sentence begins: a name when a prefix and a surname follow, as in Noortje van der Berg. */
    private boolean mayOpenAName(String word, int start) {
        List<String> forms = Words.forms(word);
        return startsLarge(word)
                && !isAllowed(word, forms)
                && !Words.isKnown(forms)
                && !Words.isIn(OPENINGS, forms)
                && Sentences.beginsAt(text, start);
    }

    private void add(List<Finding> found, int start, int end) {
        boolean goesOn = !found.isEmpty()
                && BETWEEN.matcher(text).region(found.getLast().end(), start).matches();
        if (goesOn) {
            start = found.removeLast().start();
        }
        found.add(new Finding(Kind.NAME, start, end));
    }

    private boolean isName(String word, int start) {
        List<String> forms = Words.forms(word);
        if (isAllowed(word, forms)) {
            return false;
        }
        return isGiven(word) || (startsLarge(word) && !Words.isKnown(forms) && !Sentences.beginsAt(text, start));
    }

    private static boolean isGiven(String word) {
        List<String> forms = Words.forms(word);
        return Words.isIn(Words.GIVEN, forms) || (startsLarge(word) && Words.isIn(Words.GIVEN_LARGE, forms));
    }

    private boolean isAllowed(String word, List<String> forms) {
        return Words.isIn(allowed, forms)
                || (word.indexOf('-') > 0
                        && Stream.of(word.split("-"))
                                .allMatch(part -> part.isEmpty() || Words.isIn(allowed, Words.forms(part))));
    }

    /** A capital and something small: two capitals begin an abbreviation, one letter is an initial. */
    private static boolean startsLarge(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !Character.isUpperCase(word.charAt(1));
    }
}
