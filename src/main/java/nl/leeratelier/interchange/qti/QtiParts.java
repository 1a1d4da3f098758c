package nl.leeratelier.interchange.qti;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leeratelier.interchange.Note;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Parts of an item of version 3 for which there is no place here, wherever they stand. */
final class QtiParts {

    private static final String CHOICES = "simple-choice, simple-associable-choice, hottext, inline-choice, gap-text";

    /** Not shown, or shown to some: what is in them would otherwise be read as if it stood there for all. */
    private static final String HIDDEN = "catalog-info, include, printed-variable, inline-choice-interaction > label";

    /** Shown when something was drawn by lot. Here they are simply there. */
    private static final String DRAWN = "template-block, template-inline";

    private QtiParts() {}

    /** Takes out what would be read wrongly, and says what was found. */
    static List<Note> unknown(Element item, Element body) {
        List<Element> hidden = item.select(HIDDEN);
        hidden.forEach(Element::remove);
        Set<String> vocabulary = new TreeSet<>();
        for (Element element : body.getAllElements()) {
            element.classNames().stream()
                    .filter(name -> name.startsWith("qti-"))
                    .forEach(vocabulary::add);
        }
        Stream<Note> parts = Stream.concat(hidden.stream(), item.select(DRAWN).stream())
                .map(Element::tagName)
                .distinct()
                .map(name -> Note.leftOut("element", name));
        return Stream.concat(
                        parts,
                        vocabulary.isEmpty()
                                ? Stream.of()
                                : Stream.of(Note.leftOut("vocabulary", String.join(", ", vocabulary))))
                .toList();
    }

    /** The choice that an element stands in, if it does. */
    static @Nullable Element choice(Element element) {
        return element.closest(CHOICES);
    }
}
