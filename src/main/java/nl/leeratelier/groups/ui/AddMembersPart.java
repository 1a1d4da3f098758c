package nl.leeratelier.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.GroupRefused;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.people.Account;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Finds trainees of the organisation by a part of their name or address, to add them to a group. */
class AddMembersPart extends Card implements Words {

    private static final int SHOWN = 8;
    private static final int PAUSE_MILLISECONDS = 300;
    private static final int LONGEST = 120;

    private final transient TrainingGroups groups;
    private final GroupId group;
    private final boolean coordinates;
    private final transient Runnable gone;
    private final TextField text = new TextField();
    private final Div message = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph more = new Paragraph();
    private transient Runnable added = () -> {};

    /**
     * @param coordinates whether the person invites people themselves
     * @param gone what to do when the group is not theirs any more
     */
    AddMembersPart(TrainingGroups groups, GroupId group, boolean coordinates, Runnable gone) {
        this.groups = groups;
        this.group = group;
        this.coordinates = coordinates;
        this.gone = gone;
        add(new H2(t("groups.add")));
        message.addClassName("form-message");
        text.setLabel(t("groups.add.search"));
        text.setClearButtonVisible(true);
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLISECONDS);
        text.addValueChangeListener(change -> {
            message.removeAll();
            refresh();
        });
        list.addClassName("rows");
        more.getElement().setAttribute("role", "status");
        add(text, message, list, more);
        refresh();
    }

    /** Does this when somebody was added. */
    void onAdd(Runnable action) {
        added = action;
    }

    /** Shows who can be added now. */
    final void refresh() {
        try {
            show(groups.candidates(group, text.getValue(), SHOWN + 1));
        } catch (GroupRefused refused) {
            gone.run();
        }
    }

    private void show(List<Account> found) {
        list.removeAll();
        found.stream().limit(SHOWN).forEach(account -> list.add(item(account)));
        more.setVisible(found.isEmpty() || found.size() > SHOWN);
        String nobody = text.isEmpty() ? "groups.add.nobody-left" : "groups.add.nobody";
        more.setText(t(found.size() > SHOWN ? "groups.add.more" : coordinates ? nobody + "-coordinator" : nobody));
    }

    private ListItem item(Account account) {
        Span email = new Span();
        email.addClassName("quiet-words");
        Markup.breakable(account.email()).into(email);
        SecondaryButton add = new SecondaryButton(t("groups.add.button"), click -> join(account)).quiet();
        add.setAriaLabel(t("groups.add.button-named", account.name()));
        return new ListItem(new Span(account.name()), email, add);
    }

    private void join(Account account) {
        message.removeAll();
        try {
            groups.add(group, account.id());
            // What was searched for is found; the list begins anew.
            text.clear();
            message.add(Notice.done(t("groups.add.done", account.name())));
            added.run();
        } catch (GroupRefused refused) {
            if (refused.reason() == GroupRefused.Reason.NOT_THERE) {
                gone.run();
                return;
            }
            message.add(Notice.problem(t(refused.reason().key())));
        }
        refresh();
    }
}
