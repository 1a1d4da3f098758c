package nl.leeratelier.dossier.ui;

import nl.leeratelier.dossier.Sheet;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.Markup;

/** A sheet on a screen. */
final class SheetTable {

    private SheetTable() {}

    /** The table; its caption is left to screen readers, since a heading says it. */
    static DataTable of(Sheet sheet) {
        DataTable table = new DataTable(sheet.caption(), sheet.headers().toArray(String[]::new))
                .numeric(sheet.numeric().toArray(Integer[]::new))
                .captionHidden()
                .stacked();
        table.addClassName("dossier-sheet");
        sheet.rows().forEach(row -> table.row(row.stream().map(Markup::new).toArray(Markup[]::new)));
        return table;
    }
}
