package nl.leeratelier.measure;

import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.Fields;

/** Reads a measure. */
final class MeasureReader {

    private MeasureReader() {}

    static Measure read(ActivityHead head, Fields fields) {
        return new Measure(
                head,
                fields.optionalMarkdown("intro"),
                fields.id("framework"),
                fields.oneOf("moment", Measure.Moment.class),
                fields.requiredTexts("statements").stream()
                        .map(Fields.PlacedText::text)
                        .toList());
    }
}
