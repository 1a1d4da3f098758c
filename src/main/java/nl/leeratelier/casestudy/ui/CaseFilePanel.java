package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.casestudy.CaseFile;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Words;

/**
 * The case file: beside the work on a wide screen; on a phone one tap away, as the browser's own popover, which works
 * without the server and closes with Escape.
 */
final class CaseFilePanel extends Div implements Words {

    private static final String ID = "dossier";

    private final Desk desk;
    private final Div paper = new Div();
    private final Span count = new Span();
    private final Set<String> seen = new HashSet<>();

    CaseFilePanel(Desk desk) {
        this.desk = desk;
        addClassName("case-file-place");
        H2 title = new H2(t("casestudy.file"));
        NativeButton close = new NativeButton();
        close.add(Icon.CLOSE.picture(), new Span(t("casestudy.file.close")));
        close.addClassNames("button", "quiet", "case-file-close");
        close.getElement().setAttribute("popovertarget", ID).setAttribute("popovertargetaction", "hide");
        Div tab = new Div(title, close);
        tab.addClassName("case-file-tab");
        paper.addClassName("case-file-paper");
        paper.getElement().setAttribute("tabindex", "0");
        Aside file = new Aside(tab, paper);
        file.setId(ID);
        file.addClassName("case-file");
        file.getElement().setAttribute("popover", "").setAttribute("aria-label", t("casestudy.file"));
        add(opener(), file);
        entries().forEach(entry -> seen.add(entry.id()));
    }

    private NativeButton opener() {
        count.addClassName("count");
        NativeButton open = new NativeButton();
        open.add(Icon.CASE.picture(), new Span(t("casestudy.file")), count);
        open.addClassName("case-file-open");
        open.getElement().setAttribute("popovertarget", ID);
        return open;
    }

    /** Shows the file as it is now; what came in since the last time is set off for a moment. */
    void show() {
        Set<String> fresh = entries().stream()
                .map(CaseFile.Entry::id)
                .filter(id -> !seen.contains(id))
                .collect(Collectors.toSet());
        seen.addAll(fresh);
        paper.getElement().setProperty("innerHTML", new CaseFileHtml(desk, this, fresh).html());
        if (!fresh.isEmpty()) {
            paper.getElement()
                    .executeJs("const fresh = this.querySelector('.fresh');"
                            + "if (fresh) this.scrollTop = fresh.offsetTop - this.offsetTop - 48");
        }
        count.setText(String.valueOf(entries().size()));
    }

    private List<CaseFile.Entry> entries() {
        return CaseFile.of(desk.study(), desk.state()).entries();
    }
}
