package nl.leeratelier.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.function.BiConsumer;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.Refused;
import nl.leeratelier.people.Role;
import nl.leeratelier.ui.PrimaryButton;

/** Gives somebody a role in an organisation. */
class RoleForm extends Form {

    private final ComboBox<Organisation> organisation = new ComboBox<>();
    private final Select<Role> role = new Select<>();

    /** @param give gives the role; may refuse */
    RoleForm(Organisations organisations, BiConsumer<OrganisationId, Role> give) {
        organisation.setLabel(t("people.account.organisation"));
        organisation.setItemLabelGenerator(Organisation::name);
        organisation.setManualValidation(true);
        organisation.setItems(query ->
                organisations.named(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        role.setLabel(t("people.care.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> RoleWords.of(this, one));
        role.setValue(Role.TRAINEE);
        add(organisation, role, new PrimaryButton(t("people.care.give"), _ -> give(give)));
    }

    private void give(BiConsumer<OrganisationId, Role> give) {
        organisation.setInvalid(false);
        var where = organisation.getValue();
        if (where == null) {
            organisation.setErrorMessage(t("people.care.organisation-missing"));
            organisation.setInvalid(true);
            organisation.focus();
            return;
        }
        try {
            give.accept(where.id(), role.getValue());
        } catch (Refused refused) {
            refuse(refused);
        }
    }
}
