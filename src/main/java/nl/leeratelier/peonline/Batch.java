package nl.leeratelier.peonline;

import java.util.List;

/** What goes out in one call. */
record Batch(Link link, String userKey, List<Line> lines) {

    /** A presence, and the row that it goes as. */
    record Line(Presence presence, Attendance row) {}

    List<Attendance> rows() {
        return lines.stream().map(Line::row).toList();
    }

    Credentials credentials() {
        return new Credentials(link.orgId(), link.userId(), userKey);
    }
}
