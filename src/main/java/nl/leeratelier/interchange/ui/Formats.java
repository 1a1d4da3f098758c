package nl.leeratelier.interchange.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DownloadLink;
import nl.leeratelier.ui.Words;

/** Which files can be read, and what comes of them. */
class Formats extends Card implements Words {

    Formats() {
        super();
        add(new com.vaadin.flow.component.html.H2(t("interchange.formats.title")));
        DescriptionList list = new DescriptionList();
        list.addClassName("import-formats");
        for (Imported.Format format : Imported.Format.values()) {
            String name = format.name().toLowerCase(Locale.ROOT);
            list.add(
                    new DescriptionList.Term(t(format.key())),
                    new DescriptionList.Description(t("interchange.formats." + name)));
        }
        Div actions = new Div(new DownloadLink(
                t("interchange.formats.example"),
                t("interchange.formats.example-file"),
                DownloadLink.CSV,
                () -> ("\uFEFF" + t("interchange.formats.example-table")).getBytes(StandardCharsets.UTF_8)));
        actions.addClassName("actions");
        add(list, new Paragraph(t("interchange.formats.table")), actions);
    }
}
