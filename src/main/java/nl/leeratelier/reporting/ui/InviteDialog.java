package nl.leeratelier.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leeratelier.people.InvitationId;
import nl.leeratelier.reporting.InviteOutcome;
import nl.leeratelier.reporting.Inviting;
import nl.leeratelier.ui.LinkToCopy;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;

/** Asks whom to invite to which programme, in the browser's own dialog, and tells what became of each address. */
class InviteDialog extends Modal {

    private static final int LONGEST = 20_000;

    private final transient Inviting inviting;
    private final transient BiFunction<List<String>, String, List<InviteOutcome>> invite;
    private final transient Runnable invited;
    private final transient Supplier<Map<InvitationId, URI>> links;
    private final Div message = new Div();
    private final TextArea addresses = new TextArea();
    private final RadioButtonGroup<String> programme = new RadioButtonGroup<>();

    /**
     * @param invite invites these addresses to the programme with this key
     * @param links those of open invitations that no mail brings
     * @param invited called when anybody was
     */
    InviteDialog(
            String title,
            Programmes programmes,
            Inviting inviting,
            BiFunction<List<String>, String, List<InviteOutcome>> invite,
            Supplier<Map<InvitationId, URI>> links,
            Runnable invited) {
        super(title);
        this.inviting = inviting;
        this.invite = invite;
        this.links = links;
        this.invited = invited;
        addClassName("invite");
        addresses.setLabel(t("reporting.invite.addresses"));
        addresses.setHelperText(t("reporting.invite.addresses-help", Inviting.AT_MOST));
        addresses.setManualValidation(true);
        addresses.setMaxLength(LONGEST);
        addresses.setMinRows(3);
        addresses.setMaxRows(8);
        programme.setLabel(t("reporting.filter.programme"));
        programme.setItems(programmes.keys());
        programme.setItemLabelGenerator(programmes::title);
        // With several to choose from none is taken for granted: a whole team is easily put into the wrong one.
        if (!programmes.areSeveral()) {
            programme.setValue(programmes.keys().getFirst());
        }
        programme.setManualValidation(true);
        programme.setVisible(programmes.areSeveral());
        add(new Paragraph(t(inviting.areMailed() ? "reporting.invite.text" : "reporting.invite.kept-text")));
        if (!programmes.areSeveral()) {
            add(new Paragraph(t("reporting.invite.programme", programmes.title(programme.getValue()))));
        }
        add(addresses, programme, message);
        actions(
                new SecondaryButton(t("reporting.invite.close"), _ -> close()),
                new PrimaryButton(
                        t(inviting.areMailed() ? "reporting.invite.button" : "reporting.invite.kept-button"),
                        _ -> send()));
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
        programme.setInvalid(programme.getValue() == null);
        if (programme.isInvalid()) {
            programme.setErrorMessage(t("reporting.invite.choose-programme"));
            return;
        }
        tell(invite.apply(typed, programme.getValue()));
    }

    private void tell(List<InviteOutcome> outcomes) {
        sayInvited(of(outcomes, InviteOutcome.Invited.class));
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
        message.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
        invited.run();
    }

    /** What no mail brings, the coordinator brings. */
    private void sayInvited(List<InviteOutcome.Invited> some) {
        if (some.isEmpty()) {
            return;
        }
        var stayed = links.get();
        var list = new UnorderedList();
        list.addClassName("links");
        for (var one : some) {
            var link = stayed.get(one.invitation());
            if (link != null) {
                var address = new Span();
                Markup.breakable(one.address()).into(address);
                list.add(new ListItem(
                        address, new LinkToCopy(link.toString(), t("reporting.invite.link-of", one.address()))));
            }
        }
        message.add(
                list.getChildren().findAny().isEmpty()
                        ? Notice.done(t("reporting.invite.invited", some.size()))
                        : Notice.done(t("reporting.invite.kept", some.size()), list));
        var again = some.stream().filter(InviteOutcome.Invited::again).count();
        if (again > 0) {
            message.add(Notice.info(t("reporting.invite.again", again)));
        }
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
