package nl.leeratelier.owncase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leeratelier.groups.TrainingGroup;
import nl.leeratelier.groups.ui.GroupCorner;
import nl.leeratelier.owncase.OwnCase;
import nl.leeratelier.owncase.SharedCases;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;
import org.springframework.core.annotation.Order;

/** On the page of a group: the cases that its members shared with the trainer. */
@org.springframework.stereotype.Component
@Order(1)
class SharedCasesCorner implements GroupCorner {

    private final SharedCases cases;
    private final Accounts accounts;

    SharedCasesCorner(SharedCases cases, Accounts accounts) {
        this.cases = cases;
        this.accounts = accounts;
    }

    @Override
    public Component of(TrainingGroup group) {
        return new Corner(cases.in(group.id()), group, accounts);
    }

    @Override
    public int news(TrainingGroup group) {
        return Math.toIntExact(
                cases.in(group.id()).stream().filter(OwnCase::newToTrainer).count());
    }

    private static final class Corner extends Card implements Words {

        Corner(List<OwnCase> shared, TrainingGroup group, Accounts accounts) {
            add(new H2(t("owncase.corner")), new Paragraph(t("owncase.corner.text")));
            if (shared.isEmpty()) {
                add(new Paragraph(t("owncase.corner.empty")));
            } else {
                UnorderedList list = new UnorderedList();
                list.addClassName("rows");
                shared.forEach(one -> list.add(item(one, group, accounts)));
                add(list);
            }
            add(new Paragraph(new Anchor("anonieme-casussen", t("owncase.corner.anonymous"))));
        }

        private ListItem item(OwnCase one, TrainingGroup group, Accounts accounts) {
            String writer = accounts.find(one.writer()).map(Account::name).orElse("");
            Span from = new Span(t(
                    "owncase.corner.from",
                    writer,
                    Days.of(one.sharing().orElseThrow().at())));
            from.addClassName("quiet-words");
            Pill pill = one.discussedAt().isPresent()
                    ? new Pill(Tone.SAFE, t("owncase.status.discussed"))
                    : new Pill(Tone.PRO, t("owncase.status.to-discuss"));
            Div pills = new Div();
            pills.addClassName("pills");
            if (one.newToTrainer()) {
                pills.add(new Pill(Tone.WARN, t("owncase.status.new")));
            }
            pills.add(pill);
            return new ListItem(
                    new Anchor(
                            "groepen/" + group.id() + "/casus/" + one.id(),
                            one.story().name()),
                    from,
                    pills);
        }
    }
}
