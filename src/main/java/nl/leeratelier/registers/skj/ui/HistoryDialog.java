package nl.leeratelier.registers.skj.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leeratelier.registers.skj.Act;
import nl.leeratelier.registers.skj.SkjLine;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.SecondaryButton;

/** All that was noted of a line, the last first. */
class HistoryDialog extends Modal {

    HistoryDialog(SkjLine line, List<Act> acts) {
        super(UI.getCurrent()
                .getTranslation(
                        "skj.history.title",
                        line.name().isEmpty() ? UI.getCurrent().getTranslation("skj.nobody") : line.name()));
        var list = new UnorderedList();
        list.addClassName("skj-history");
        acts.forEach(act -> list.add(item(act)));
        add(acts.isEmpty() ? new Paragraph(t("skj.history.none")) : list);
        actions(new SecondaryButton(t("skj.history.close"), _ -> close()));
    }

    private ListItem item(Act act) {
        var item = new ListItem(t(
                "skj.act." + act.kind().key(),
                act.byName().isEmpty() ? t("skj.nobody") : act.byName(),
                DutchTime.words(act.at(), getLocale())));
        if (!act.why().isEmpty()) {
            item.add(new Paragraph(t("skj.why", act.why())));
        }
        return item;
    }
}
