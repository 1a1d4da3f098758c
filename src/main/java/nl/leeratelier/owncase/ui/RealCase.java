package nl.leeratelier.owncase.ui;

import com.vaadin.flow.component.html.Section;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SafetyFooter;
import nl.leeratelier.ui.Words;

/** A case of one's own work is real: this is no place to report, and says where one can turn now. */
class RealCase extends Section implements Words {

    RealCase() {
        addClassName("safety");
        new Markup("<h2>%s</h2><p>%s</p><p>%s %s</p><p>%s %s</p>"
                        .formatted(
                                Markup.escape(t("owncase.real.title")),
                                Markup.escape(t("owncase.real.text")),
                                Markup.link(SafetyFooter.VEILIG_THUIS, t("ui.safety.veilig-thuis"))
                                        .html(),
                                Markup.escape(t("ui.safety.when")),
                                Markup.link(SafetyFooter.EMERGENCY, "112").html(),
                                Markup.escape(t("ui.safety.emergency"))))
                .into(this);
    }
}
