package nl.leeratelier.reporting.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.leeratelier.reporting.InviteOutcome;
import nl.leeratelier.reporting.Inviting;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Asks whom to invite to which programme, in the browser's own dialog, and tells what became of each address. */
@Tag("dialog")
class InviteDialog extends HtmlContainer implements Words {

    private static final int LONGEST = 20_000;

    private final transient Inviting inviting;
    private final transient BiFunction<List<String>, String, List<InviteOutcome>> invite;
    private final transient Runnable invited;
    private final Div message = new Div();
    private final TextArea addresses = new TextArea();
    private final RadioButtonGroup<String> programme = new RadioButtonGroup<>();

    /**
     * @param invite invites these addresses to the programme with this key
     * @param invited called when anybody was
     */
    InviteDialog(
            Programmes programmes,
            Inviting inviting,
            BiFunction<List<String>, String, List<InviteOutcome>> invite,
            Runnable invited) {
        this.inviting = inviting;
        this.invite = invite;
        this.invited = invited;
        addClassNames("question", "card", "invite");
        getElement().setAttribute("aria-label", t("reporting.invite.title"));
        addresses.setLabel(t("reporting.invite.addresses"));
        addresses.setHelperText(t("reporting.invite.addresses-help", Inviting.AT_MOST));
        addresses.setManualValidation(true);
        addresses.setMaxLength(LONGEST);
        addresses.setMinRows(3);
        addresses.setMaxRows(8);
        programme.setLabel(t("reporting.filter.programme"));
        programme.setItems(programmes.keys());
        programme.setItemLabelGenerator(programmes::title);
        programme.setValue(programmes.keys().getFirst());
        programme.setVisible(programmes.areSeveral());
        var actions = new Div(
                new SecondaryButton(t("reporting.invite.close"), _ -> removeFromParent()),
                new PrimaryButton(t("reporting.invite.button"), _ -> send()));
        actions.addClassName("actions");
        add(new H2(t("reporting.invite.title")), new Paragraph(t("reporting.invite.text")));
        if (!programmes.areSeveral()) {
            add(new Paragraph(t("reporting.invite.programme", programmes.title(programme.getValue()))));
        }
        add(addresses, programme, message, actions);
        getElement().addEventListener("close", _ -> removeFromParent());
    }

    /** Shows it over the current screen. */
    void open() {
        UI.getCurrent().add(this);
        getElement().callJsFunction("showModal");
    }

    private void send() {
        var typed = inviting.addresses(addresses.getValue());
        message.removeAll();
        addresses.setInvalid(false);
        if (typed.isEmpty() || typed.size() > Inviting.AT_MOST) {
            addresses.setErrorMessage(
                    typed.isEmpty()
                            ? t("reporting.invite.none")
                            : t("reporting.invite.too-many", Inviting.AT_MOST, typed.size()));
            addresses.setInvalid(true);
            addresses.focus();
            return;
        }
        tell(invite.apply(typed, programme.getValue()));
    }

    private void tell(List<InviteOutcome> outcomes) {
        say(outcomes, InviteOutcome.Invited.class, "reporting.invite.invited");
        say(outcomes, InviteOutcome.Enrolled.class, "reporting.invite.enrolled");
        say(outcomes, InviteOutcome.Completed.class, "reporting.invite.completed");
        var failed = of(outcomes, InviteOutcome.Failed.class);
        if (!failed.isEmpty()) {
            var list = new UnorderedList();
            failed.forEach(one -> list.add(new ListItem(t(
                    "reporting.invite.failed-one", one.address(), t(one.reason().key())))));
            message.add(Notice.problem(t("reporting.invite.failed", failed.size()), list));
        }
        // What failed stays, to be mended and sent again.
        addresses.setValue(failed.stream().map(InviteOutcome.Failed::address).collect(Collectors.joining("\n")));
        invited.run();
    }

    private void say(List<InviteOutcome> outcomes, Class<? extends InviteOutcome> kind, String key) {
        var some = of(outcomes, kind);
        if (!some.isEmpty()) {
            message.add(Notice.done(t(key, some.size())));
        }
    }

    private static <T extends InviteOutcome> List<T> of(List<InviteOutcome> outcomes, Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
