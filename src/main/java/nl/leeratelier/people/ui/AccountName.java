package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Div;
import nl.leeratelier.people.Account;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** A row's name and address, leading to where administrators look after the account. */
class AccountName extends Div implements Words {

    AccountName(Account account, boolean blocked) {
        addClassName("account-name");
        new Markup(Markup.link("beheer/account/" + account.id(), account.name()).html()
                        + (blocked
                                ? " "
                                        + Markup.pill(Tone.WARN, t("people.care.blocked"))
                                                .html()
                                : "")
                        + "<span class=\"quiet-words\">"
                        + Markup.breakable(account.email()).html() + "</span>")
                .into(this);
    }
}
