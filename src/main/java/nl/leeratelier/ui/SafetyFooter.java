package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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
        add(
                new H2(t("ui.safety.title")),
                new Paragraph(t("ui.safety.care")),
                new Paragraph(
                        new Anchor(VEILIG_THUIS, t("ui.safety.veilig-thuis")),
                        new com.vaadin.flow.component.Text(" " + t("ui.safety.when"))),
                new Paragraph(
                        new Anchor(EMERGENCY, "112"),
                        new com.vaadin.flow.component.Text(" " + t("ui.safety.emergency"))));
    }
}
