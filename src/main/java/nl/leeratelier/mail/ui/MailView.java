package nl.leeratelier.mail.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.mail.Mail;
import nl.leeratelier.mail.MailBook;
import nl.leeratelier.mail.MailId;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.SecondaryButton;

/** One mail, to read or to send after all. */
@Route("beheer/post/:mail")
@RolesAllowed("ADMINISTRATOR")
class MailView extends Page implements BeforeEnterObserver {

    private final transient MailBook book;
    private final Div body = new Div();

    MailView(MailBook book) {
        this.book = book;
        narrow();
        body.addClassName("mail");
        add(body, new Anchor("beheer/post", t("mail.back")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("mail")
                .flatMap(MailView::id)
                .flatMap(book::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(Mail mail) {
        title(mail.subject());
        var to = new Paragraph();
        to.addClassName("eyebrow");
        Markup.breakable(t("mail.to-at", mail.to(), DutchTime.moment(mail.createdAt(), getLocale())))
                .into(to);
        var text = new Pre(mail.textWith(t("mail.link-forgotten")));
        text.addClassName("mail-text");
        body.removeAll();
        body.add(to, StatusPill.of(this, mail.status()));
        if (mail.reason() != null) {
            body.add(Notice.warning(t("mail.reason", mail.attempts(), mail.reason())));
        }
        body.add(new Card(text));
        if (book.canSend() && (mail.status() == Mail.Status.KEPT || mail.status() == Mail.Status.FAILED)) {
            body.add(new SecondaryButton(t("mail.send-after-all"), _ -> {
                book.startOver(mail.id());
                book.find(mail.id()).ifPresent(this::show);
            }));
        }
    }

    private static Optional<MailId> id(String text) {
        try {
            return Optional.of(new MailId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
