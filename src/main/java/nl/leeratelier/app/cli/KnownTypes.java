package nl.leeratelier.app.cli;

import java.util.List;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.reading.ReadingType;

/** Every activity type, for work without a server, where nothing collects them. */
final class KnownTypes {

    private KnownTypes() {}

    static ActivityTypes all() {
        return new ActivityTypes(List.of(new ReadingType()));
    }
}
