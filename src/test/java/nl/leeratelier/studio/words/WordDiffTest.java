package nl.leeratelier.studio.words;

import static nl.leeratelier.studio.words.WordDiff.Fate.CAME;
import static nl.leeratelier.studio.words.WordDiff.Fate.STAYED;
import static nl.leeratelier.studio.words.WordDiff.Fate.WENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leeratelier.studio.words.WordDiff.Fate;
import nl.leeratelier.studio.words.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void marksTheWordsThatChanged() {
        assertThat(WordDiff.between("Ik maak me zorgen over Mila.", "Ik maak me grote zorgen om Mila."))
                .containsExactly(
                        new Piece(STAYED, "Ik maak me "),
                        new Piece(CAME, "grote "),
                        new Piece(STAYED, "zorgen "),
                        new Piece(WENT, "over"),
                        new Piece(CAME, "om"),
                        new Piece(STAYED, " Mila."));
    }

    @Test
    void whatIsNewHasOnlyCome() {
        assertThat(WordDiff.between("", "Dag Esther.")).containsExactly(new Piece(CAME, "Dag Esther."));
        assertThat(WordDiff.between("Dag Esther.", "")).containsExactly(new Piece(WENT, "Dag Esther."));
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void anEntirelyOtherTextOfManyPagesIsTakenAsOne() {
        String before = "een twee drie ".repeat(3_000);
        String after = "vier vijf zes ".repeat(3_000);
        assertThat(WordDiff.between(before, after)).extracting(Piece::fate).containsExactly(WENT, CAME, STAYED);
    }

    @Property
    void nothingIsLostAndNothingIsInvented(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = WordDiff.between(before, after);
        assertThat(joined(pieces, Set.of(STAYED, WENT))).isEqualTo(before);
        assertThat(joined(pieces, Set.of(STAYED, CAME))).isEqualTo(after);
        assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
    }

    @Property
    void theSameTextStays(@ForAll("texts") String text) {
        assertThat(WordDiff.between(text, text)).allMatch(piece -> piece.fate() == STAYED);
    }

    @Property
    void anyTextAtAllComesBack(@ForAll String before, @ForAll String after) {
        List<Piece> pieces = WordDiff.between(before, after);
        assertThat(joined(pieces, Set.of(STAYED, WENT))).isEqualTo(before);
        assertThat(joined(pieces, Set.of(STAYED, CAME))).isEqualTo(after);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("ik", "jij", "Mila", " ", ". ", ", ", "\n", "zorgen", "é")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }

    private static String joined(List<Piece> pieces, Set<Fate> fates) {
        return pieces.stream()
                .filter(piece -> fates.contains(piece.fate()))
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
