package nl.leeratelier.studio.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final String FILE = "Mila komt om {{tijd=feit|half tien}} binnen. {{kil=oordeel|Moeder is kil.}}";

    private static String none(String id) {
        return id;
    }

    @Test
    void showsNoIdsToAnAuthor() {
        assertThat(Marks.written(FILE, MarksTest::none))
                .isEqualTo("Mila komt om [[half tien]] binnen. [[Moeder is kil.]]");
    }

    @Test
    void keepsIdsAndLabelsWhereTheWordsAreMovedOrChanged() {
        String moved = "[[Moeder is kil.]] Mila komt om [[half tien]].";
        assertThat(Marks.filed(moved, FILE, false, MarksTest::none).text())
                .isEqualTo("{{kil=oordeel|Moeder is kil.}} Mila komt om {{tijd=feit|half tien}}.");
        String changed = "Mila komt om [[kwart voor tien]] binnen. [[Moeder is kil.]]";
        assertThat(Marks.filed(changed, FILE, false, MarksTest::none).text())
                .isEqualTo("Mila komt om {{tijd=feit|kwart voor tien}} binnen. {{kil=oordeel|Moeder is kil.}}");
    }

    @Test
    void givesNewMarksIdsOfTheirOwn() {
        assertThat(Marks.filed("[[Tijd]] om [[half tien]] en [[Moeder is kil.]]", FILE, false, MarksTest::none)
                        .text())
                .isEqualTo("{{tijd-2|Tijd}} om {{tijd=feit|half tien}} en {{kil=oordeel|Moeder is kil.}}");
        assertThat(Marks.labelled("{{tijd-2|Tijd}}", "tijd-2", "feit")).isEqualTo("{{tijd-2=feit|Tijd}}");
    }

    @Test
    void makesGapsOfTheWordsThatBelongInThem() {
        String file = "Je overlegt met {{wie}}.";
        Marks.Filed filed = Marks.filed(
                "Je overlegt met [[Veilig Thuis]]. Dat is stap [[2]].", file, true, Map.of("wie", "Veilig Thuis")::get);
        assertThat(filed.text()).isEqualTo("Je overlegt met {{wie}}. Dat is stap {{2}}.");
        assertThat(filed.added()).containsExactly(Map.entry("2", "2"));
        assertThat(Marks.written(filed.text(), Map.of("wie", "Veilig Thuis", "2", "2")::get))
                .isEqualTo("Je overlegt met [[Veilig Thuis]]. Dat is stap [[2]].");
    }
}
