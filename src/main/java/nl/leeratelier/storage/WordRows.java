package nl.leeratelier.storage;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leeratelier.storage.WordIndex.Catalog;
import nl.leeratelier.storage.WordIndex.Spot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of words by which things are found. */
@Repository
class WordRows {

    private static final String OF_A_WORD =
            " from search_word where list = :list and list_of = :of and word >= :from and word < :to";

    private final JdbcClient jdbc;

    WordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Catalog catalog, Spot spot, List<String> words) {
        var beginnings = Words.beginnings(words);
        Words.longest(words)
                .forEach(word -> jdbc.sql("""
                insert into search_word (list, list_of, word, place, id, beginnings)
                values (:list, :of, :word, :place, :id, :beginnings)""")
                        .param("list", catalog.name())
                        .param("of", catalog.of())
                        .param("word", bytes(word))
                        .param("place", spot.place())
                        .param("id", spot.id())
                        .param("beginnings", beginnings)
                        .update());
    }

    void remove(UUID id) {
        jdbc.sql("delete from search_word where id = :id").param("id", id).update();
    }

    /** How many things have a word that begins so, up to a number. */
    int count(Catalog catalog, String word, int limit) {
        return jdbc.sql("select count(*) from (select id" + OF_A_WORD + " fetch first :limit rows only) counted")
                .params(of(catalog, word))
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    /** Where things stand that have a word that begins so, and seem to have others that begin as typed. */
    List<Spot> find(
            Catalog catalog, String word, List<String> typed, @Nullable Spot after, boolean isBackwards, int limit) {
        var parameters = of(catalog, word);
        parameters.put("limit", limit);
        var sql = new StringBuilder("select distinct place, id").append(OF_A_WORD);
        for (var i = 0; i < typed.size(); i++) {
            if (!typed.get(i).equals(word)) {
                sql.append(" and beginnings like :other").append(i);
                parameters.put("other" + i, "% " + Words.beginning(typed.get(i)) + "%");
            }
        }
        if (after != null) {
            // The first half is for H2, which uses an index for one column and not for a pair.
            var past = isBackwards ? "<" : ">";
            sql.append(" and place ")
                    .append(past)
                    .append("= :place and (place, id) ")
                    .append(past)
                    .append(" (:place, :id)");
            parameters.put("place", after.place());
            parameters.put("id", after.id());
        }
        sql.append(isBackwards ? " order by place desc, id desc" : " order by place, id");
        return jdbc.sql(sql.append(" fetch first :limit rows only").toString())
                .params(parameters)
                .query((row, _) -> new Spot(row.getString("place"), row.getObject("id", UUID.class)))
                .list();
    }

    /** Bytes have one order, on every database and in every language: whatever begins so stands together. */
    private static HashMap<String, Object> of(Catalog catalog, String word) {
        var from = bytes(word);
        var to = from.clone();
        // No byte of a text is the highest one.
        to[to.length - 1]++;
        return new HashMap<>(Map.of("list", catalog.name(), "of", catalog.of(), "from", from, "to", to));
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }
}
