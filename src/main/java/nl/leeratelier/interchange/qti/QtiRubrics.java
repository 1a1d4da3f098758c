package nl.leeratelier.interchange.qti;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.manuscript.Value;

/** What one's own words are held against: models and criteria, for whoever scores. */
final class QtiRubrics {

    private QtiRubrics() {}

    /** @param notes are told what cannot be said */
    static void write(Xml xml, Value.Mapping item, List<Note> notes) {
        if (item.words("rubric").isPresent()) {
            notes.add(Note.leftOut(
                    "framework",
                    item.words("rubric").orElse("") + ": " + String.join(", ", QtiTask.words(item, "criteria"))));
        }
        for (String model : QtiTask.words(item, "models")) {
            open(xml, "leeratelier-model", "").paragraphs(model).close().close();
        }
        Set<String> ids = new HashSet<>();
        for (Value.Mapping criterion : QtiTask.parts(item, "criteria")) {
            String id = QtiTask.id(criterion);
            open(xml, "leeratelier-criterion", ids.add(id) ? id : "")
                    .paragraphs(criterion.words("title").orElse(""))
                    .paragraphs(criterion.words("behaviour").orElse(""))
                    .close()
                    .close();
        }
    }

    private static Xml open(Xml xml, String kind, String id) {
        return xml.open("qti-rubric-block", "use", "scoring", "view", "scorer", "class", kind, "id", id)
                .open("qti-content-body");
    }
}
