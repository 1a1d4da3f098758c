package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.casestudy.CaseFile;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/**
 * The case file: beside the work on a wide screen; on a phone one tap away, as the browser's own popover, which works
 * without the server and closes with Escape.
 */
final class CaseFilePanel extends Div implements Words {

    private static final String ID = "dossier";

    private final Desk desk;
    private final Div paper = new Div();
    private final Fragment content = new Fragment("");
    private final Fragment opener = new Fragment("");
    private final Set<String> seen = new HashSet<>();

    CaseFilePanel(Desk desk) {
        this.desk = desk;
        addClassName("case-file-place");
        paper.addClassName("case-file-paper");
        paper.getElement().setAttribute("tabindex", "0");
        paper.add(content, new Fragment(desk.kept(desk.study(), "about", this::about)));
        Element file = new Element("aside")
                .setAttribute("id", ID)
                .setAttribute("class", "case-file")
                .setAttribute("popover", "")
                .setAttribute("aria-label", t("casestudy.file"))
                .appendChild(tab(), paper.getElement());
        getElement().appendChild(opener.getElement(), file);
        entries().forEach(entry -> seen.add(entry.id()));
    }

    private Element tab() {
        Fragment tab = new Fragment(Html.said("h2", "", t("casestudy.file"))
                + "<button type=\"button\" class=\"button quiet case-file-close\" popovertarget=\"" + ID
                + "\" popovertargetaction=\"hide\">" + Html.text(t("casestudy.file.close")) + "</button>");
        tab.addClassName("case-file-tab");
        return tab.getElement();
    }

    /** Who one is and who is who, one tap away at the end of the file. */
    private String about() {
        return Html.details(
                "case-about",
                false,
                Html.text(t("casestudy.file.about")),
                desk.proseHtml(desk.study().intro(), "file") + Faces.people(desk));
    }

    private String openerHtml() {
        return "<button type=\"button\" class=\"case-file-open\" popovertarget=\"" + ID + "\">"
                + Markup.icon(Icon.CASE).html() + Html.text(t("casestudy.file")) + " "
                + Html.said("span", "count", String.valueOf(entries().size())) + "</button>";
    }

    /** Shows the file as it is now; what came in since the last time is set off for a moment. */
    void show() {
        Set<String> fresh = entries().stream()
                .map(CaseFile.Entry::id)
                .filter(id -> !seen.contains(id))
                .collect(Collectors.toSet());
        seen.addAll(fresh);
        content.show(new CaseFileHtml(desk, this, fresh).html());
        if (!fresh.isEmpty()) {
            paper.getElement()
                    .executeJs("const fresh = this.querySelector('.fresh');"
                            + "if (fresh) this.scrollTop = fresh.offsetTop - this.offsetTop - 48");
        }
        opener.show(openerHtml());
    }

    private List<CaseFile.Entry> entries() {
        return CaseFile.of(desk.study(), desk.state()).entries();
    }
}
