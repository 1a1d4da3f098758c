package nl.leeratelier.measure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.leeratelier.content.Framework;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.Landing;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** The beginning is kept: what one answered, and what becomes of it. */
final class BeginningPart extends Section implements Words {

    BeginningPart(MeasureScreen screen) {
        addClassName("measure-beginning");
        Paragraph lead = new Paragraph(t("measure.beginning.text"));
        lead.addClassName("lead");
        DataTable table = new DataTable(t("measure.beginning.table"), t("measure.statement"), t("measure.your-answer"))
                .stacked()
                .captionHidden();
        for (Framework.Statement statement : screen.statements()) {
            int given = screen.sitting().state().given(statement.id()).orElse(0);
            table.row(statement.text(), given == 0 ? t("measure.passed") : t("measure.point." + given));
        }
        add(Landing.heading(t("measure.beginning.title")), lead, new Card(table), actions(screen));
    }

    /** On to what comes next, or back. */
    static Div actions(MeasureScreen screen) {
        Div actions = new Div(
                new PrimaryButton(
                        screen.t("measure.next"), click -> screen.sitting().next()),
                new SecondaryButton(
                        screen.t("measure.leave"), click -> screen.sitting().leave()));
        actions.addClassName("actions");
        return actions;
    }
}
