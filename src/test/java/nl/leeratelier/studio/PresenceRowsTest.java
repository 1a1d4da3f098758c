package nl.leeratelier.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class PresenceRowsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Studio studio;
    private final PresenceRows rows;
    private final DraftId id;

    PresenceRowsTest(Database database) {
        studio = new Studio(database);
        rows = new PresenceRows(studio.jdbc);
        id = studio.begin("programmes/p/m/een.yaml", Value.Mapping.EMPTY);
    }

    @Test
    void tellsWhoWasSeenLatelyAndWhere() {
        Pointer node = Pointer.of("nodes", "begin");
        rows.put(id, new Presence.Seen(studio.noor, Pointer.ROOT, NOW.minusSeconds(30)));
        rows.put(id, new Presence.Seen(studio.sam, Pointer.ROOT, NOW.minusSeconds(30)));
        rows.put(id, new Presence.Seen(studio.sam, node, NOW));
        assertThat(rows.since(id, NOW.minus(Presence.STAYS))).containsExactly(new Presence.Seen(studio.sam, node, NOW));
        rows.delete(id, studio.sam);
        rows.deleteAllOf(studio.noor);
        assertThat(rows.since(id, Instant.EPOCH)).isEmpty();
    }
}
