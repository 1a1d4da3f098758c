package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.Refused;
import nl.leeratelier.people.Role;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.SpokenLanguage;

/** One's own name, password, language and organisations. */
@Route("account")
@PermitAll
class AccountView extends Page {

    private final transient Accounts accounts;
    private final transient CurrentPerson person;

    AccountView(
            Accounts accounts,
            CurrentPerson person,
            AuthenticationContext session,
            List<AccountPart> parts,
            List<KeptLink> kept) {
        this.accounts = accounts;
        this.person = person;
        narrow();
        addClassName("account-view");
        var account = person.account();
        title(t("people.account.title")).lead(Markup.breakable(account.email()));
        add(new Card(t("people.account.name"), name(account.name())));
        add(new Card(t("people.account.language"), language(account.language())));
        if (person.organisations().size() > 1) {
            add(new Card(t("people.account.organisations"), organisations()));
        }
        // Who follows programmes has them in the bar.
        if (Collections.disjoint(person.roles(), List.of(Role.TRAINEE, Role.TRAINER, Role.EXPERT))) {
            var links = kept.stream().flatMap(link -> link.make().stream()).toList();
            if (!links.isEmpty()) {
                var actions = new Div();
                actions.add(links);
                actions.addClassName("actions");
                add(new Card(t("people.account.kept"), new Paragraph(t("people.nowhere.kept")), actions));
            }
        }
        parts.forEach(part -> add(part.make()));
        add(password());
        add(new SecondaryButton(t("people.sign-out"), _ -> session.logout()));
    }

    private Form name(String present) {
        var name = new TextField(t("people.name"));
        name.setHelperText(t("people.account.name.help"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        name.setMaxLength(120);
        name.setValue(present);
        var form = new Form(name);
        form.add(new PrimaryButton(t("people.save"), _ -> {
            name.setInvalid(false);
            try {
                accounts.rename(name.getValue());
                form.say(Notice.done(t("people.account.name.saved")));
            } catch (Refused refused) {
                form.refuse(refused, name);
            }
        }));
        return form;
    }

    private RadioButtonGroup<String> language(String present) {
        var languages = new RadioButtonGroup<String>();
        languages.setLabel(t("people.account.language.label"));
        languages.setItems(Accounts.LANGUAGES);
        languages.setItemLabelGenerator(tag -> t("people.language." + tag));
        languages.setValue(present);
        languages.addValueChangeListener(change -> {
            accounts.changeLanguage(change.getValue());
            SpokenLanguage.choose(Locale.forLanguageTag(change.getValue()));
        });
        return languages;
    }

    private RadioButtonGroup<Organisation> organisations() {
        var organisations = new RadioButtonGroup<Organisation>();
        organisations.setLabel(t("people.account.organisations.label"));
        organisations.setItems(person.organisations());
        organisations.setItemLabelGenerator(Organisation::name);
        organisations.setValue(person.organisation());
        organisations.addValueChangeListener(change -> {
            person.switchTo(change.getValue().id());
            // What can be gone to differs per organisation, so the whole house is drawn anew.
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return organisations;
    }

    private Card password() {
        var card = new Card(t("people.account.password"));
        card.add(new Paragraph(t("people.account.password.text")));
        card.add(new PasswordForm(accounts, form -> form.say(Notice.done(t("people.account.password.saved")))));
        return card;
    }
}
