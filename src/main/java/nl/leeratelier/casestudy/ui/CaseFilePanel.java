package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
    /** Whom the file is looked through for; empty: everything. */
    private String person = "";

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
        content.pressed(this::lookFor);
        seen.addAll(ids());
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
                + Html.said("span", "count", String.valueOf(ids().size())) + "</button>";
    }

    /** Shows the file as it is now; what came in since the last time is set off for a moment. */
    void show() {
        Set<String> fresh = new HashSet<>(ids());
        fresh.removeAll(seen);
        seen.addAll(fresh);
        if (!fresh.isEmpty()) {
            person = "";
        }
        content.show(new CaseFileHtml(desk, this, fresh, person).html());
        if (!fresh.isEmpty()) {
            paper.getElement()
                    .executeJs("const fresh = this.querySelector('.fresh');"
                            + "if (fresh) this.scrollTop = fresh.offsetTop - this.offsetTop - 48");
        }
        opener.show(openerHtml());
    }

    private void lookFor(String act) {
        boolean known = act.isEmpty() || desk.study().person(act).isPresent();
        if (known) {
            person = act;
            content.show(new CaseFileHtml(desk, this, Set.of(), person).html());
            content.getElement().executeJs("this.querySelector('[aria-pressed=true]')?.focus()");
        }
    }

    /** Everything that stands in the file, and what was left out of it. */
    private List<String> ids() {
        CaseFile file = CaseFile.of(desk.study(), desk.state());
        return Stream.of(
                        file.entries().stream().map(CaseFile.Entry::id),
                        file.leftOut().stream().map(CaseFile.Signal::id),
                        file.written().stream().map(entry -> entry.item().id()))
                .flatMap(ids -> ids)
                .toList();
    }
}
