package nl.leeratelier.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leeratelier.storage.WordIndex.Catalog;
import nl.leeratelier.storage.WordIndex.Spot;
import nl.leeratelier.testing.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource
class WordIndexTest {

    private final Catalog people = new Catalog("people", UUID.randomUUID());
    private final WordIndex index;

    WordIndexTest(Database database) {
        index = WordIndexes.on(JdbcClient.create(database.migrated()));
    }

    @Test
    void findsByHowWordsBeginInTheOrderOfTheList() {
        var sam = add(people, "sam de jong", 1);
        var sanne = add(people, "Sanne Jongbloed", 2);
        add(people, "wim sarens", 3);
        add(new Catalog("people", UUID.randomUUID()), "sam de jong", 4);
        add(new Catalog("papers", people.of()), "sam de jong", 5);

        assertThat(found("jong sa", null, false)).containsExactly(sanne, sam);
        assertThat(found("JÖNG", null, true)).containsExactly(sam, sanne);
        assertThat(found("jong", sanne, false)).containsExactly(sam);
        assertThat(found("ong", null, false)).isEmpty();
        assertThat(found("% _", null, false)).isEmpty();
        index.remove(sam.id());
        assertThat(found("jong", null, false)).containsExactly(sanne);
    }

    @Test
    void looksOnUntilThereAreEnoughOfThoseThatAreMeant() {
        var all = IntStream.range(0, 600)
                .mapToObj(i -> add(people, "jan jansen", i))
                .toList();
        var meant = List.of(all.get(450), all.get(599));

        var found = index.find(
                people,
                Words.of("jan"),
                null,
                false,
                2,
                ids -> meant.stream().filter(spot -> ids.contains(spot.id())).toList());

        assertThat(found).containsExactlyElementsOf(meant);
    }

    private List<Spot> found(String typed, @Nullable Spot after, boolean isBackwards) {
        return index.find(
                people,
                Words.of(typed),
                after,
                isBackwards,
                9,
                ids -> ids.stream()
                        .map(id -> new Spot(id.getLeastSignificantBits() == 1 ? "sam de jong" : "Sanne Jongbloed", id))
                        .toList());
    }

    private Spot add(Catalog catalog, String name, int number) {
        var spot = new Spot(name, new UUID(0x7000, number));
        index.add(catalog, spot, Words.of(name));
        return spot;
    }
}
