package nl.leeratelier.peonline.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.peonline.Link;
import nl.leeratelier.peonline.PeOnline;
import nl.leeratelier.peonline.PeRefused;
import nl.leeratelier.registers.Register;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** How presence reaches one register: what Xaurum gave the provider, and whether it books or only checks. */
@Tag("form")
class LinkForm extends HtmlContainer implements Words {

    private final transient PeOnline online;
    private final transient Runnable done;
    private final Select<Register> register = new Select<>();
    private final TextField orgId = new TextField(t("peonline.field.org"));
    private final TextField userId = new TextField(t("peonline.field.user"));
    private final PasswordField userKey = new PasswordField(t("peonline.field.key"));
    private final TextField batchSize = new TextField(t("peonline.field.batch"));
    private final Checkbox testMode = new Checkbox(t("peonline.field.test"), true);

    LinkForm(PeOnline online, Optional<Link> present, Runnable done) {
        this.online = online;
        this.done = done;
        addClassName("form");
        register.setLabel(t("peonline.field.register"));
        register.setItems(online.registers());
        register.setItemLabelGenerator(Register::name);
        orgId.setHelperText(t("peonline.field.org.help"));
        userKey.setHelperText(t(present.isPresent() ? "peonline.field.key.stays" : "peonline.field.key.help"));
        batchSize.setHelperText(t("peonline.field.batch.help"));
        batchSize.setValue(String.valueOf(Link.USUAL_BATCH));
        testMode.setHelperText(t("peonline.field.test.help"));
        for (var field : List.of(orgId, userId, batchSize)) {
            field.setManualValidation(true);
        }
        userKey.setManualValidation(true);
        userKey.getElement().setAttribute("autocomplete", "off");
        var actions = new Div(
                new PrimaryButton(t("peonline.keep"), _ -> keep()),
                new SecondaryButton(t("peonline.cancel"), _ -> done.run()));
        actions.addClassName("actions");
        add(register, orgId, userId, userKey, batchSize, testMode, actions);
        present.ifPresent(this::show);
    }

    private void show(Link link) {
        online.registers().stream()
                .filter(one -> one.id().equals(link.register()))
                .findFirst()
                .ifPresent(register::setValue);
        register.setReadOnly(true);
        orgId.setValue(String.valueOf(link.orgId()));
        userId.setValue(link.userId());
        batchSize.setValue(String.valueOf(link.batchSize()));
        testMode.setValue(link.testMode());
    }

    private void keep() {
        for (var field : List.<HasValidationProperties>of(register, orgId, userId, userKey, batchSize)) {
            field.setInvalid(false);
        }
        try {
            online.keep(new PeOnline.LinkDraft(
                    register.getValue() == null ? "" : register.getValue().id(),
                    number(orgId.getValue()),
                    userId.getValue().strip(),
                    userKey.getValue().strip(),
                    testMode.getValue(),
                    number(batchSize.getValue())));
            done.run();
        } catch (PeRefused refused) {
            switch (refused.reason()) {
                case REGISTER_MISSING -> refuse(register, refused);
                case USER_INVALID -> refuse(userId, refused);
                case KEY_INVALID, NO_SECRET -> refuse(userKey, refused);
                case BATCH_INVALID -> refuse(batchSize, refused);
                default -> refuse(orgId, refused);
            }
        }
    }

    private <F extends Component & HasValidationProperties> void refuse(F field, PeRefused refused) {
        field.setErrorMessage(t(refused.reason().key()));
        field.setInvalid(true);
        field.getElement().callJsFunction("focus");
    }

    private static int number(String typed) {
        return typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : -1;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.addEventListener('submit', event => event.preventDefault())");
    }
}
