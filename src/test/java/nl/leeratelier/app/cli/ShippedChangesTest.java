package nl.leeratelier.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.LibraryReader;
import org.junit.jupiter.api.Test;

class ShippedChangesTest {

    /** To read one file anew into what was read before gives what reading everything gives. */
    @Test
    void readsOneFileAnewAsItReadsAll() {
        for (String key : Shipped.FILES.programmes()) {
            ContentFiles files = Shipped.FILES.ofProgramme(key);
            Library all = Shipped.QUICK_READER.readChecked(files);
            String before = all.programme(key).orElseThrow().toString();
            for (String path : files.byPath().keySet()) {
                LibraryReader.Change change = Shipped.QUICK_READER.readChanged(all, files, key, Set.of(path));
                assertThat(change.problems()).as(path).isEmpty();
                assertThat(change.programme())
                        .as(path)
                        .isEqualTo(all.programme(key).orElseThrow());
            }
        }
    }
}
