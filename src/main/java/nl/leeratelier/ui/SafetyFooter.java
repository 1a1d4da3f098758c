package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Section;

/** Where to turn when it comes close, and a word on looking after yourself. Stands under every case and talk. */
public final class SafetyFooter extends Section implements Words {

    /** Veilig Thuis, free of charge by day and by night. */
    public static final String VEILIG_THUIS = "tel:08002000";

    /** Emergencies. */
    public static final String EMERGENCY = "tel:112";

    /** The footer, in the language of the screen. */
    public SafetyFooter() {
        addClassName("safety");
        new Markup("<h2>%s</h2><p>%s</p><p>%s %s</p><p>%s %s</p>"
                        .formatted(
                                Markup.escape(t("ui.safety.title")),
                                Markup.escape(t("ui.safety.care")),
                                Markup.link(VEILIG_THUIS, t("ui.safety.veilig-thuis"))
                                        .html(),
                                Markup.escape(t("ui.safety.when")),
                                Markup.link(EMERGENCY, "112").html(),
                                Markup.escape(t("ui.safety.emergency"))))
                .into(this);
    }
}
