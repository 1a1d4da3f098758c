package nl.leeratelier.pictures;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures as they are stored, each once however often it was brought in. */
@Repository
class PictureRows {

    private final JdbcClient jdbc;

    PictureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Picture picture, OrganisationId organisation, AccountId by, Instant now) {
        jdbc.sql("""
                        insert into picture (hash, media_type, width, height, body, organisation, added_by, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        picture.id().hash(),
                        picture.mediaType(),
                        picture.width(),
                        picture.height(),
                        picture.body(),
                        organisation.value(),
                        by.value(),
                        Timestamp.from(now))
                .update();
    }

    Optional<Picture> find(PictureId id) {
        return jdbc.sql("select media_type, width, height, body from picture where hash = ?")
                .param(id.hash())
                .query((row, index) -> new Picture(
                        id,
                        row.getString("media_type"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getBytes("body")))
                .optional();
    }

    boolean exists(PictureId id) {
        return jdbc.sql("select count(*) from picture where hash = ?")
                        .param(id.hash())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
