package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.leeratelier.accreditation.CertificateDesk;
import nl.leeratelier.accreditation.Validity;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.SecondaryButton;

/** For administrators: how long certificates of each programme are valid that are issued from now on. */
@Route("beheer/geldigheid")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "accreditation.nav.validity", order = 92, icon = "certificate")
class ValidityView extends Page {

    private final transient CertificateDesk desk;

    ValidityView(CertificateDesk desk, Catalogue catalogue, CurrentPerson current) {
        this.desk = desk;
        narrow();
        title(t("accreditation.validity.title"));
        lead(t("accreditation.validity.lead"));
        add(new Paragraph(t("accreditation.validity.registers")));
        catalogue.newest(current.organisation().id()).forEach(version -> add(card(version)));
    }

    private Card card(PublishedProgramme version) {
        var programme = version.programme().id();
        var present = desk.validity(programme);
        var months = new IntegerField(t("accreditation.validity.months"));
        months.setHelperText(t("accreditation.validity.help", CertificateDesk.MONTHS_AT_MOST));
        months.setMin(1);
        months.setMax(CertificateDesk.MONTHS_AT_MOST);
        months.setManualValidation(true);
        months.setClearButtonVisible(true);
        present.map(Validity::months).ifPresent(months::setValue);
        var from = new Select<Validity.From>();
        from.setLabel(t("accreditation.validity.from"));
        from.setItems(Validity.From.values());
        from.setItemLabelGenerator(one -> t("accreditation.validity.from." + one.key()));
        from.setValue(present.map(Validity::from).orElse(Validity.From.COMPLETION));
        var basis = new TextField(t("accreditation.validity.basis"));
        basis.setHelperText(t("accreditation.validity.basis-help"));
        basis.setMaxLength(CertificateDesk.LONGEST_BASIS);
        present.map(Validity::basis).ifPresent(basis::setValue);
        var message = new Div();
        message.addClassName("form-message");
        var form = new Div(months, from, basis, message);
        form.addClassName("form");
        var save = new SecondaryButton(t("accreditation.due.save"), _ -> {
            message.removeAll();
            var value = months.getValue();
            var wrong = value != null && (value < 1 || value > CertificateDesk.MONTHS_AT_MOST);
            months.setInvalid(wrong);
            if (wrong) {
                months.setErrorMessage(t("accreditation.validity.wrong", CertificateDesk.MONTHS_AT_MOST));
                months.focus();
            } else {
                desk.setValidity(
                        programme,
                        Optional.ofNullable(value)
                                .map(number -> new Validity(
                                        number,
                                        from.getValue(),
                                        basis.getValue().strip())));
                message.add(Notice.done(t("accreditation.due.saved")));
            }
        });
        save.getElement()
                .setAttribute(
                        "aria-label",
                        t("accreditation.validity.save-of", version.programme().title()));
        form.add(save);
        return new Card(version.programme().title(), form);
    }
}
