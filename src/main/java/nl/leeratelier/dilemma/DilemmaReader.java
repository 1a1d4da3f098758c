package nl.leeratelier.dilemma;

import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Portrait;

/** Reads a dilemma. */
final class DilemmaReader {

    private DilemmaReader() {}

    static Dilemma read(ActivityHead head, Fields fields) {
        return new Dilemma(
                head,
                fields.markdown("intro"),
                fields.text("question"),
                fields.nested("left", DilemmaReader::pole),
                fields.nested("right", DilemmaReader::pole),
                fields.listById("voices", 4, 8, DilemmaReader::voice),
                fields.text("closing"));
    }

    private static Pole pole(Fields fields) {
        return new Pole(
                fields.text("label"),
                fields.markdown("protects"),
                fields.markdown("costs"),
                fields.sources("sources"),
                fields.place());
    }

    private static Voice voice(Fields fields) {
        return new Voice(
                fields.id("id"),
                fields.name("name"),
                fields.oneOf("role", Voice.Role.class),
                fields.text("about"),
                fields.nested("portrait", Portrait::read),
                fields.markdown("text"),
                fields.sources("sources"),
                fields.place());
    }
}
