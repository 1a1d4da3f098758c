package nl.leeratelier.studio.ui.review;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.studio.review.Agreements;
import nl.leeratelier.studio.review.Eyes;
import nl.leeratelier.studio.review.EyesChange;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Words;

/** What an organisation asks before something is published, to choose it and to see who chose before. */
final class EyesPart extends Card implements Words {

    private final transient Agreements agreements;
    private final transient Accounts accounts;
    private final OrganisationId organisation;
    private final Checkbox two = new Checkbox();
    private final Checkbox again = new Checkbox();
    private final Div message = new Div();
    private final Div history = new Div();

    EyesPart(Agreements agreements, Accounts accounts, OrganisationId organisation) {
        this.agreements = agreements;
        this.accounts = accounts;
        this.organisation = organisation;
        addClassName("eyes");
        Eyes eyes = agreements.of(organisation);
        two.setLabel(t("studio.eyes.two"));
        two.setValue(eyes.two());
        again.setLabel(t("studio.eyes.again"));
        again.setValue(eyes.again());
        again.setEnabled(eyes.two());
        two.addValueChangeListener(change -> keep());
        again.addValueChangeListener(change -> keep());
        add(new H2(t("studio.eyes")), new Paragraph(t("studio.eyes.text")), two, again, message, history);
        told();
    }

    private void keep() {
        boolean both = Boolean.TRUE.equals(two.getValue());
        again.setEnabled(both);
        agreements.choose(organisation, new Eyes(both, Boolean.TRUE.equals(again.getValue())));
        message.removeAll();
        message.add(Notice.done(t("studio.eyes.kept")));
        told();
    }

    private void told() {
        history.removeAll();
        List<EyesChange> changes = agreements.changes(organisation);
        if (changes.isEmpty()) {
            history.add(new Paragraph(t("studio.eyes.nobody")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        changes.forEach(change -> list.add(item(change)));
        history.add(new H3(t("studio.eyes.history")), list);
    }

    private ListItem item(EyesChange change) {
        String who = change.by().flatMap(accounts::find).map(Account::name).orElseGet(() -> t("studio.somebody"));
        Span by = new Span(t("studio.eyes.by", who, DutchTime.words(change.at(), getLocale())));
        by.addClassName("quiet-words");
        return new ListItem(new Span(t(words(change.eyes()))), by);
    }

    private static String words(Eyes eyes) {
        return !eyes.two() ? "studio.eyes.asks.none" : eyes.again() ? "studio.eyes.asks.again" : "studio.eyes.asks.two";
    }
}
