package nl.leeratelier.accreditation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public keys of badges. */
@Repository
class BadgeKeyRows {

    private final JdbcClient jdbc;

    BadgeKeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a key; one that is there stays as it is. */
    void add(String kid, String jwk, Instant now) {
        jdbc.sql("insert into badge_key (kid, jwk, created_at) values (:kid, :jwk, :now) on conflict do nothing")
                .param("kid", kid)
                .param("jwk", jwk)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<String> find(String kid) {
        return jdbc.sql("select jwk from badge_key where kid = :kid")
                .param("kid", kid)
                .query(String.class)
                .optional();
    }

    /** The newest first. */
    List<String> all() {
        return jdbc.sql("select jwk from badge_key order by created_at desc, kid")
                .query(String.class)
                .list();
    }
}
