package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Collectors;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.Administration;
import nl.leeratelier.ui.Words;

/** Finds accounts by a part of their name or address and says what they are where. */
class AccountSearch extends Div implements Words {

    private static final int PAGE = 25;
    private static final int PAUSE_MILLISECONDS = 300;

    private final transient Accounts accounts;
    private final transient Administration administration;
    private final TextField text = new TextField();
    private final Paragraph nobody = new Paragraph();

    AccountSearch(Accounts accounts, Administration administration) {
        this.accounts = accounts;
        this.administration = administration;
        addClassName("account-search");
        text.setLabel(t("people.administration.search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLISECONDS);
        nobody.setText(t("people.administration.nobody"));
        nobody.getElement().setAttribute("role", "status");
        var list = new PagedList<Account>(
                t("people.administration.more-accounts"),
                PAGE,
                (after, limit) -> accounts.page(text.getValue(), after, limit),
                this::item);
        nobody.setVisible(list.isEmpty());
        text.addValueChangeListener(_ -> {
            list.refresh();
            nobody.setVisible(list.isEmpty());
        });
        add(text, nobody, list);
    }

    private ListItem item(Account account) {
        var card = administration.find(account.id()).orElseThrow();
        var where = new Span(
                card.memberships().isEmpty()
                        ? t("people.care.nowhere")
                        : card.memberships().stream()
                                .map(membership -> t(
                                        "people.role-in",
                                        RoleWords.of(this, membership.role()),
                                        membership.organisation().name()))
                                .collect(Collectors.joining(" · ")));
        where.addClassName("quiet-words");
        return new ListItem(new AccountName(account, card.blocked()), where);
    }
}
