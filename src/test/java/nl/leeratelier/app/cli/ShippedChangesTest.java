package nl.leeratelier.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Programme;
import org.junit.jupiter.api.Test;

class ShippedChangesTest {

    /** To read one file anew into what was read before gives what reading everything gives. */
    @Test
    void readsOneFileAnewAsItReadsAll() {
        for (String key : Shipped.FILES.programmes()) {
            ContentFiles files = Shipped.FILES.ofProgramme(key);
            Library all = Shipped.QUICK_READER.readChecked(files);
            String before = said(all.programme(key).orElseThrow());
            for (String path : files.byPath().keySet()) {
                LibraryReader.Change change = Shipped.QUICK_READER.readChanged(all, files, key, Set.of(path));
                assertThat(change.problems()).as(path).isEmpty();
                assertThat(said(change.programme()).equals(before)).as(path).isTrue();
            }
        }
    }

    /** All that it holds; what is equal only to itself is named by its class. */
    private static String said(Programme programme) {
        return programme.toString().replaceAll("@[0-9a-f]+", "");
    }
}
