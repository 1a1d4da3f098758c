package nl.leeratelier.studio.review;

import java.util.Locale;
import nl.leeratelier.mail.Mails;
import nl.leeratelier.people.Account;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells people by mail that they are asked, and authors what was thought. */
@Component
class ReviewMail {

    private final Mails mails;
    private final Translations words;
    private final String address;

    ReviewMail(Mails mails, Translations words, @Value("${leeratelier.address}") String address) {
        this.mails = mails;
        this.words = words;
        this.address = address.endsWith("/") ? address : address + "/";
    }

    void ask(Account reviewer, Account author, DraftSummary draft, String message) {
        Locale locale = Locale.forLanguageTag(reviewer.language());
        String said = message.isEmpty() ? "" : "“" + message + "”\n\n";
        mails.send(
                reviewer.email(),
                words.text(locale, "studio.mail.ask.subject", author.name(), title(draft, locale)),
                words.text(
                        locale,
                        "studio.mail.ask.text",
                        reviewer.name(),
                        author.name(),
                        title(draft, locale),
                        said,
                        link(draft)));
    }

    void judged(Account author, Account reviewer, DraftSummary draft, boolean approved, String remark) {
        Locale locale = Locale.forLanguageTag(author.language());
        String key = approved ? "studio.mail.approved" : "studio.mail.changes";
        String said = remark.isEmpty() ? "" : "“" + remark + "”\n\n";
        mails.send(
                author.email(),
                words.text(locale, key + ".subject", reviewer.name(), title(draft, locale)),
                words.text(
                        locale,
                        key + ".text",
                        author.name(),
                        reviewer.name(),
                        title(draft, locale),
                        said,
                        link(draft)));
    }

    private String title(DraftSummary draft, Locale locale) {
        return draft.title().isEmpty() ? words.text(locale, "studio.untitled") : draft.title();
    }

    private String link(DraftSummary draft) {
        return address + "studio/meelezen/" + draft.id();
    }
}
