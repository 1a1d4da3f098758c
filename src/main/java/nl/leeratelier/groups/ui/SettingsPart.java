package nl.leeratelier.groups.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import nl.leeratelier.groups.GroupRefused;
import nl.leeratelier.groups.TrainingGroup;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.people.Account;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** The name of a group, its trainer where a coordinator looks on, and ending it. */
class SettingsPart extends Card implements Words {

    private final transient TrainingGroups groups;
    private final transient TrainingGroup group;
    private final Div message = new Div();
    private final NameField name = new NameField();
    private final transient Runnable gone;
    private final Select<Account> trainer = new Select<>();

    SettingsPart(
            TrainingGroups groups, TrainingGroup group, boolean coordinates, Consumer<String> renamed, Runnable gone) {
        this.groups = groups;
        this.gone = gone;
        this.group = group;
        message.addClassName("form-message");
        name.setValue(group.name());
        Div form = new Div(message, name);
        form.addClassName("form");
        if (coordinates) {
            List<Account> trainers = groups.trainers();
            trainer.setLabel(t("groups.trainer"));
            trainer.setItems(trainers);
            trainer.setItemLabelGenerator(Account::name);
            trainer.setEmptySelectionAllowed(false);
            trainers.stream()
                    .filter(account ->
                            group.trainer().filter(account.id()::equals).isPresent())
                    .findFirst()
                    .ifPresent(trainer::setValue);
            trainer.setHelperText(t("groups.trainer.help"));
            form.add(trainer);
        }
        form.add(
                new SecondaryButton(t("groups.settings.save"), click -> save(renamed)),
                new SecondaryButton(t("groups.dissolve"), click -> ask()).danger());
        add(new H2(t("groups.settings")), form);
    }

    private void save(Consumer<String> renamed) {
        message.removeAll();
        name.setInvalid(false);
        try {
            groups.rename(group.id(), name.getValue());
            renamed.accept(name.getValue().strip());
            Account chosen = trainer.getValue();
            if (chosen != null && group.trainer().filter(chosen.id()::equals).isEmpty()) {
                groups.handTo(group.id(), chosen.id());
            }
            message.add(Notice.done(t("groups.settings.saved")));
        } catch (GroupRefused refused) {
            if (refused.reason() == GroupRefused.Reason.NAME_INVALID) {
                name.setErrorMessage(t(refused.reason().key()));
                name.setInvalid(true);
                name.focus();
            } else if (refused.reason() == GroupRefused.Reason.NOT_THERE) {
                gone.run();
            } else {
                message.add(Notice.problem(t(refused.reason().key())));
            }
        }
    }

    private void ask() {
        new Question(
                        t("groups.dissolve.question", group.name()),
                        t("groups.dissolve.text"),
                        t("groups.dissolve"),
                        this::dissolve)
                .danger()
                .ask();
    }

    private void dissolve() {
        try {
            groups.dissolve(group.id());
            UI.getCurrent().navigate("groepen");
        } catch (GroupRefused refused) {
            if (refused.reason() == GroupRefused.Reason.NOT_THERE) {
                gone.run();
                return;
            }
            message.removeAll();
            message.add(Notice.problem(t(refused.reason().key())));
        }
    }
}
