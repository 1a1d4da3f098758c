package nl.leeratelier.people;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.leeratelier.mail.MailId;
import nl.leeratelier.mail.Mails;
import nl.leeratelier.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Mails the links that open something for one person. They lead to the address in the settings, never to the one a
 * request came by: that one the sender of a request can make up.
 */
@Component
class Links {

    private final Mails mails;
    private final Translations words;
    private final String address;

    Links(Mails mails, Translations words, @Value("${leeratelier.address}") String address) {
        this.mails = mails;
        this.words = words;
        this.address = address.endsWith("/") ? address : address + "/";
    }

    /** Whether mail leaves the platform. */
    boolean areMailed() {
        return mails.areSent();
    }

    /** The links of what was sent, for as far as the mail did not leave. */
    <K> Map<K, URI> toPassOn(Map<K, MailId> sent) {
        var stayed = mails.linksToPassOn(sent.values());
        var found = new HashMap<K, URI>();
        sent.forEach((what, mail) -> {
            var link = stayed.get(mail);
            if (link != null) {
                found.put(what, link);
            }
        });
        return found;
    }

    MailId invite(Invitation invitation, String by, String language, Token token) {
        var locale = Locale.forLanguageTag(language);
        return mails.send(
                invitation.email(),
                words.text(
                        locale,
                        "people.mail.invitation.subject",
                        invitation.organisation().name()),
                words.text(
                        locale,
                        "people.mail.invitation.text",
                        by,
                        invitation.organisation().name(),
                        Mails.LINK),
                link("uitnodiging/", token));
    }

    MailId reset(Account account, Token token) {
        var locale = Locale.forLanguageTag(account.language());
        return mails.send(
                account.email(),
                words.text(locale, "people.mail.reset.subject"),
                words.text(locale, "people.mail.reset.text", account.name(), Mails.LINK),
                link("wachtwoord/", token));
    }

    private URI link(String route, Token token) {
        return URI.create(address + route + token.secret());
    }
}
