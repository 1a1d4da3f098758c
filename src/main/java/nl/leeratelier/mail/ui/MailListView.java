package nl.leeratelier.mail.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leeratelier.mail.Mail;
import nl.leeratelier.mail.MailBook;
import nl.leeratelier.mail.MailId;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** All mail, the newest first. */
@Route("beheer/post")
@Menu(title = "mail.menu", order = 91, icon = "mail")
@RolesAllowed("ADMINISTRATOR")
class MailListView extends Page {

    private static final int PAGE = 25;

    private final transient MailBook book;
    private final UnorderedList list = new UnorderedList();
    private final SecondaryButton older;
    private @Nullable MailId last;

    MailListView(MailBook book) {
        this.book = book;
        title(t("mail.title"));
        older = new SecondaryButton(t("mail.older"), _ -> grow());
        list.addClassName("rows");
        if (!book.canSend()) {
            add(Notice.info(t("mail.no-server"), new Paragraph(t("mail.no-server.how"))));
        }
        grow();
        if (last == null) {
            add(new EmptyState(t("mail.none.title"), t("mail.none.text")));
        } else {
            add(new Card(list, older));
        }
    }

    private void grow() {
        // One more than is shown tells whether there is another page.
        var page = book.page(last, PAGE + 1);
        page.stream().limit(PAGE).forEach(mail -> {
            list.add(item(mail));
            last = mail.id();
        });
        older.setVisible(page.size() > PAGE);
    }

    private ListItem item(Mail mail) {
        var link = new Anchor("beheer/post/" + mail.id(), mail.subject());
        var when = new Span();
        Markup.breakable(t("mail.to-at", mail.to(), DutchTime.moment(mail.createdAt(), getLocale())))
                .into(when);
        when.addClassName("quiet-words");
        return new ListItem(link, StatusPill.of(this, mail.status()), when);
    }
}
