package nl.leeratelier.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table as it stands on a screen and on paper.
 *
 * @param headers plain texts
 * @param rows cells as HTML that is well-formed XML too; the first cell of a row names the row
 * @param numeric columns, from 0
 */
public record Sheet(String caption, List<String> headers, List<List<String>> rows, Set<Integer> numeric) {

    static Sheet of(String caption, String... headers) {
        return new Sheet(caption, List.of(headers), new ArrayList<>(), Set.of());
    }

    Sheet numbers(Integer... columns) {
        return new Sheet(caption, headers, rows, Set.of(columns));
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
