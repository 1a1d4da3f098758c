package nl.leeratelier.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.LedTeam;
import nl.leeratelier.people.Managers;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.Teams;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** The teams of an organisation with those who lead them, and a form to let somebody lead one. */
class TeamLeaders extends Div implements Words {

    private static final int FOUND = 20;

    private final transient Managers managers;
    private final OrganisationId organisation;
    private final Div teams = new Div();
    private final ComboBox<Account> person = new ComboBox<>();
    private final ComboBox<String> team = new ComboBox<>();
    private final Form form;

    /** For its coordinators and for administrators. */
    TeamLeaders(Managers managers, Organisations organisations, OrganisationId organisation) {
        this.managers = managers;
        this.organisation = organisation;
        addClassName("beside");
        person.setLabel(t("people.teams.person"));
        person.setItemLabelGenerator(account -> account.name() + ", " + account.email());
        person.setManualValidation(true);
        person.setItems(
                query -> organisations.people(organisation, query.getFilter().orElse(""), FOUND).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        team.setLabel(t("people.teams.team"));
        team.setHelperText(t("people.teams.team-help"));
        team.setManualValidation(true);
        team.setAllowCustomValue(true);
        team.addCustomValueSetListener(typed -> team.setValue(typed.getDetail().strip()));
        form = new Form(person, team);
        form.add(new PrimaryButton(t("people.teams.assign"), _ -> assign()));
        add(new Card(new H2(t("people.teams.list")), teams), new Card(t("people.teams.give"), form));
        refresh();
    }

    /** Shows how it is now. */
    void refresh() {
        var all = managers.teams(organisation);
        teams.removeAll();
        team.setItems(all.stream().map(LedTeam::name).toList());
        if (all.isEmpty()) {
            teams.add(new Paragraph(t("people.teams.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        all.forEach(one -> list.add(item(one)));
        teams.add(list);
    }

    private ListItem item(LedTeam led) {
        var size = new Span(t("people.organisation.size", led.people()));
        size.addClassName("quiet-words");
        var item = new ListItem(new Span(led.name()), size);
        if (led.managers().isEmpty() && led.awaited().isEmpty()) {
            item.add(new Pill(Tone.WARN, t("people.teams.without")));
        }
        led.managers().forEach(manager -> item.add(leader(led, manager)));
        led.awaited().forEach(address -> {
            var line = new Div();
            Markup.breakable(t("people.teams.awaited", address)).into(line);
            line.addClassNames("more", "quiet-words");
            item.add(line);
        });
        return item;
    }

    private Div leader(LedTeam led, Account manager) {
        var take = new SecondaryButton(
                        t("people.care.take"),
                        _ -> new Question(
                                        t("people.teams.take-question", manager.name(), led.name()),
                                        t("people.teams.take-text"),
                                        t("people.care.take"),
                                        () -> {
                                            managers.take(manager.id(), organisation, led.name());
                                            form.say(Notice.done(t("people.teams.taken", manager.name(), led.name())));
                                            refresh();
                                        })
                                .ask())
                .quiet();
        take.setAriaLabel(t("people.teams.take-of", manager.name(), led.name()));
        var line = new Div(new Span(t("people.teams.led-by", manager.name())), take);
        line.addClassNames("more", "leader");
        return line;
    }

    private void assign() {
        person.setInvalid(false);
        team.setInvalid(false);
        form.hush();
        var who = person.getValue();
        if (who == null) {
            person.setErrorMessage(t("people.teams.person-missing"));
            person.setInvalid(true);
            person.focus();
            return;
        }
        var name = team.getValue() == null ? "" : team.getValue();
        if (!Teams.isName(name)) {
            team.setErrorMessage(t("people.teams.team-missing", Teams.LONGEST));
            team.setInvalid(true);
            team.focus();
            return;
        }
        managers.assign(who.id(), organisation, name);
        form.say(Notice.done(t("people.teams.assigned", who.name(), name.strip())));
        person.clear();
        team.clear();
        refresh();
    }
}
