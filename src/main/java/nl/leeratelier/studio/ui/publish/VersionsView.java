package nl.leeratelier.studio.ui.publish;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.Release;
import nl.leeratelier.catalogue.Version;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.studio.Publishing;
import nl.leeratelier.studio.PublishingException;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;

/** The versions of a programme with what was said of them; withdrawing one and putting it back. */
@Route("studio/versies")
@RolesAllowed("TRAINER")
class VersionsView extends Page implements HasUrlParameter<String> {

    private final transient Publishing publishing;
    private final transient Catalogue catalogue;
    private final transient Accounts accounts;
    private final transient CurrentPerson person;
    private final Div messages = new Div();
    private final Div list = new Div();
    private String programme = "";

    VersionsView(Publishing publishing, Catalogue catalogue, Accounts accounts, CurrentPerson person) {
        this.publishing = publishing;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.person = person;
        narrow();
        list.addClassName("stack");
        add(messages, list, new Paragraph(new Anchor("studio", t("studio.back"))));
    }

    @Override
    public void setParameter(BeforeEvent event, String key) {
        programme = key;
        List<Version> versions = publishing.versions(key);
        boolean own =
                catalogue.owner(key).filter(person.organisation().id()::equals).isPresent();
        if (versions.isEmpty() || !own) {
            throw new NotFoundException();
        }
        title(t(
                "studio.versions",
                catalogue.version(versions.getFirst().hash()).programme().title()));
        lead(t("studio.versions.lead"));
        show(versions);
    }

    private void show(List<Version> versions) {
        list.removeAll();
        versions.forEach(version -> list.add(card(version)));
    }

    private Card card(Version version) {
        boolean withdrawn = version.withdrawal().isPresent();
        boolean copied = version.kind() == Release.Kind.COPIED;
        Div pills = new Div(new Pill(Tone.SAND, kind(version.kind())));
        pills.addClassName("pills");
        if (withdrawn && !copied) {
            pills.add(new Pill(Tone.WARN, t("studio.versions.withdrawn")));
        }
        String who =
                version.publishedBy().flatMap(accounts::find).map(Account::name).orElseGet(() -> t("studio.somebody"));
        Card card = new Card(
                pills,
                new H2(t(copied ? "studio.versions.copied-head" : "studio.versions.number", version.number())),
                new Paragraph(t(
                        copied ? "studio.versions.copied-by" : "studio.versions.by",
                        who,
                        DutchTime.words(version.publishedAt(), getLocale()))));
        if (!version.note().isEmpty()) {
            Paragraph note = new Paragraph(version.note());
            note.addClassName("version-note");
            card.add(note);
        }
        if (copied) {
            return card;
        }
        String key = withdrawn ? "studio.versions.restore" : "studio.versions.withdraw";
        SecondaryButton button = new SecondaryButton(t(key), click -> {
                    if (withdrawn) {
                        restore(version);
                    } else {
                        ask(version, false);
                    }
                })
                .quiet();
        button.setAriaLabel(t(key + "-named", version.number()));
        card.add(button);
        return card;
    }

    private String kind(Release.Kind kind) {
        return t(
                switch (kind) {
                    case FIRST -> "studio.versions.first";
                    case CORRECTION -> "studio.publish.kind.correction";
                    case RENEWAL -> "studio.publish.kind.renewal";
                    case COPIED -> "studio.versions.copied";
                });
    }

    private void ask(Version version, boolean last) {
        new Question(
                        t("studio.versions.withdraw.question", version.number()),
                        t(last ? "studio.publishing.last-version" : "studio.versions.withdraw.text"),
                        t("studio.versions.withdraw"),
                        () -> withdraw(version, last))
                .danger()
                .ask();
    }

    private void withdraw(Version version, boolean knowingly) {
        try {
            publishing.withdraw(version.hash(), knowingly);
            say(Notice.done(t("studio.versions.withdraw.done", version.number())));
        } catch (PublishingException refused) {
            if (refused.reason() == PublishingException.Reason.LAST_VERSION) {
                ask(version, true);
            } else {
                say(Notice.problem(t(refused.reason().key())));
            }
        }
    }

    private void restore(Version version) {
        try {
            publishing.restore(version.hash());
            say(Notice.done(t("studio.versions.restore.done", version.number())));
        } catch (PublishingException refused) {
            say(Notice.problem(t(refused.reason().key())));
        }
    }

    private void say(Notice notice) {
        messages.removeAll();
        messages.add(notice);
        show(publishing.versions(programme));
    }
}
