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

    private static final Pattern BETWEEN =
            Pattern.compile("\\h+(?:(?:van\\h+het|van|de|der|den|'t|ten|ter|te|el|al|bin|ben|von|da|dos|di)\\h+){0,3}");

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
        while (words.find()) {
            if (isName(words.group(), words.start())) {
                add(found, words.start(), words.end());
            }
        }
        return found;
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
        return Words.isIn(Words.GIVEN, forms)
                || (startsLarge(word) && !Words.isKnown(forms) && !Sentences.beginsAt(text, start));
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
