package nl.leeratelier.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.Teams;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** Puts one person of an organisation into a team, or takes them out of theirs. */
class TeamMembership extends Card implements Words {

    private static final int FOUND = 20;

    private final transient Teams teams;
    private final OrganisationId organisation;
    private final transient Runnable changed;
    private final ComboBox<Account> person = new ComboBox<>();
    private final ComboBox<String> team = new ComboBox<>();
    private final Paragraph now = new Paragraph();
    private final SecondaryButton take;
    private final Form form;

    /**
     * For its coordinators and for administrators.
     *
     * @param changed hears of every change
     */
    TeamMembership(Teams teams, Organisations organisations, OrganisationId organisation, Runnable changed) {
        this.teams = teams;
        this.organisation = organisation;
        this.changed = changed;
        person.setLabel(t("people.teams.member"));
        person.setItemLabelGenerator(account -> account.name() + ", " + account.email());
        person.setManualValidation(true);
        person.setItems(
                query -> organisations.people(organisation, query.getFilter().orElse(""), FOUND).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        person.addValueChangeListener(_ -> chosen());
        team.setLabel(t("people.teams.to"));
        team.setHelperText(t("people.teams.team-help"));
        team.setManualValidation(true);
        team.setAllowCustomValue(true);
        team.setItems(teams.names(organisation));
        team.addCustomValueSetListener(typed -> team.setValue(typed.getDetail().strip()));
        now.getElement().setAttribute("role", "status");
        take = new SecondaryButton(t("people.teams.out"), _ -> take());
        form = new Form(person, now, team);
        var actions = new Div(new PrimaryButton(t("people.teams.in"), _ -> put()), take);
        actions.addClassName("actions");
        form.add(actions);
        add(new H2(t("people.teams.membership")), form);
        chosen();
    }

    private void chosen() {
        var who = person.getValue();
        var present = who == null ? null : teams.of(who.id(), organisation).orElse(null);
        now.setVisible(who != null);
        if (who != null) {
            now.setText(
                    present == null
                            ? t("people.teams.in-none", who.name())
                            : t("people.teams.in-now", who.name(), present));
        }
        take.setVisible(present != null);
    }

    private @Nullable Account who() {
        form.hush();
        team.setInvalid(false);
        var who = person.getValue();
        person.setInvalid(who == null);
        if (who == null) {
            person.setErrorMessage(t("people.teams.person-missing"));
            person.focus();
        }
        return who;
    }

    private void put() {
        var who = who();
        if (who == null) {
            return;
        }
        var name = team.getValue() == null ? "" : team.getValue();
        if (!Teams.isName(name)) {
            team.setErrorMessage(t("people.teams.team-missing", Teams.LONGEST));
            team.setInvalid(true);
            team.focus();
            return;
        }
        teams.assign(who.id(), organisation, name);
        done(t("people.teams.put", who.name(), name.strip()));
    }

    private void take() {
        var who = who();
        if (who != null) {
            teams.take(who.id(), organisation);
            done(t("people.teams.out-now", who.name()));
        }
    }

    private void done(String said) {
        form.say(Notice.done(said));
        person.clear();
        team.clear();
        team.setItems(teams.names(organisation));
        changed.run();
    }
}
