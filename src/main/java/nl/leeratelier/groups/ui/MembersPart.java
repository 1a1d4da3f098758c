package nl.leeratelier.groups.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.GroupRefused;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.people.Account;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Who is in a group, each with the way out. */
class MembersPart extends Card implements Words {

    private final transient TrainingGroups groups;
    private final GroupId group;
    private final transient Runnable removed;
    private final transient Runnable gone;

    MembersPart(TrainingGroups groups, GroupId group, Runnable removed, Runnable gone) {
        this.groups = groups;
        this.group = group;
        this.removed = removed;
        this.gone = gone;
        refresh();
    }

    /** Shows how it is now. */
    final void refresh() {
        removeAll();
        List<Account> members = groups.members(group);
        add(new H2(t("groups.members")), new Paragraph(t("groups.size", members.size())));
        if (members.isEmpty()) {
            add(new Paragraph(t("groups.members.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        members.forEach(member -> list.add(item(member)));
        add(list);
    }

    private ListItem item(Account member) {
        Span email = new Span();
        email.addClassName("quiet-words");
        Markup.breakable(member.email()).into(email);
        SecondaryButton remove = new SecondaryButton(t("groups.members.remove"), click -> ask(member)).quiet();
        remove.setAriaLabel(t("groups.members.remove-named", member.name()));
        return new ListItem(new Span(member.name()), email, remove);
    }

    private void ask(Account member) {
        new Question(
                        t("groups.members.remove-question", member.name()),
                        t("groups.members.remove-text"),
                        t("groups.members.remove"),
                        () -> remove(member))
                .ask();
    }

    private void remove(Account member) {
        try {
            groups.remove(group, member.id());
            refresh();
            add(Notice.done(t("groups.members.removed", member.name())));
            removed.run();
        } catch (GroupRefused refused) {
            if (refused.reason() == GroupRefused.Reason.NOT_THERE) {
                gone.run();
                return;
            }
            add(Notice.problem(t(refused.reason().key())));
        }
    }
}
