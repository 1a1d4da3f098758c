package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.people.AccountCard;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Administration;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Erasures;
import nl.leeratelier.people.Managers;
import nl.leeratelier.people.Membership;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.PasswordResets;
import nl.leeratelier.people.Refused;
import nl.leeratelier.people.Role;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.LinkToCopy;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Toast;

/** One account for administrators: what somebody is where, letting them in, and helping them to a new password. */
@Route("beheer/account/:account")
@RolesAllowed("ADMINISTRATOR")
class AccountCareView extends Page implements BeforeEnterObserver {

    private final transient Administration administration;
    private final transient Organisations organisations;
    private final transient Managers managers;
    private final transient PasswordResets resets;
    private final transient Erasures erasures;
    private final transient CurrentPerson person;
    private final Div message = new Div();
    private final Div content = new Div();

    AccountCareView(
            Administration administration,
            Organisations organisations,
            Managers managers,
            PasswordResets resets,
            Erasures erasures,
            CurrentPerson person) {
        this.managers = managers;
        this.administration = administration;
        this.organisations = organisations;
        this.resets = resets;
        this.erasures = erasures;
        this.person = person;
        narrow();
        content.addClassName("stack");
        message.addClassName("form-message");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = event.getRouteParameters()
                .get("account")
                .flatMap(AccountCareView::id)
                .flatMap(administration::find)
                .orElseThrow(NotFoundException::new);
        title(card.account().name()).lead(Markup.breakable(card.account().email()));
        add(message, content, new Anchor("beheer", t("people.administration.back")));
        show(card);
    }

    private void show(AccountCard card) {
        content.removeAll();
        if (card.blocked()) {
            content.add(
                    Notice.warning(t("people.care.blocked-text", card.account().name())));
        }
        content.add(roles(card), new Card(t("people.care.give"), new RoleForm(organisations, (where, role) -> {
            administration.give(card.account().id(), where, role);
            done(card, t("people.care.given"));
        })));
        content.add(signingIn(card));
        content.add(new ErasePart(erasures, card.account(), () -> {
            Toast.show(t("people.erase.done"));
            getUI().ifPresent(ui -> ui.navigate("beheer"));
        }));
    }

    private Card roles(AccountCard card) {
        var all = new Card(t("people.roles"));
        if (card.memberships().isEmpty()) {
            all.add(new Paragraph(t("people.care.nowhere-text")));
            return all;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        card.memberships().forEach(membership -> list.add(item(card, membership)));
        all.add(list);
        return all;
    }

    private ListItem item(AccountCard card, Membership membership) {
        var role = RoleWords.of(this, membership.role());
        var organisation = membership.organisation();
        var teams = membership.role() == Role.MANAGER
                ? managers.of(card.account().id(), organisation.id())
                : List.<String>of();
        var where = new Anchor(
                "beheer/organisatie/" + organisation.id(),
                teams.isEmpty() ? organisation.name() : organisation.name() + ": " + String.join(", ", teams));
        where.addClassName("quiet-words");
        var take = new SecondaryButton(
                        t("people.care.take"),
                        _ -> ask(
                                t(
                                        "people.care.take-question",
                                        role,
                                        card.account().name()),
                                t("people.care.take-text", organisation.name()),
                                t("people.care.take"),
                                () -> {
                                    administration.take(card.account().id(), organisation.id(), membership.role());
                                    done(card, t("people.care.taken"));
                                }))
                .quiet();
        take.setAriaLabel(t("people.care.take-of", role, organisation.name()));
        return new ListItem(new Span(role), where, take);
    }

    private Card signingIn(AccountCard card) {
        var actions = new Div(new SecondaryButton(t("people.care.reset"), _ -> sendLink(card)));
        if (card.blocked()) {
            actions.add(new SecondaryButton(t("people.care.unblock"), _ -> {
                administration.unblock(card.account().id());
                done(card, t("people.care.unblock-done"));
            }));
        } else {
            actions.add(new SecondaryButton(
                            t("people.care.block"),
                            _ -> ask(
                                    t(
                                            "people.care.block-question",
                                            card.account().name()),
                                    t("people.care.block-text"),
                                    t("people.care.block"),
                                    () -> {
                                        administration.block(card.account().id());
                                        message.removeAll();
                                        administration.find(card.account().id()).ifPresent(this::show);
                                    }))
                    .danger());
        }
        actions.addClassName("actions");
        return new Card(t("people.care.signing-in"), new Paragraph(t("people.care.signing-in-text")), actions);
    }

    private void sendLink(AccountCard card) {
        var name = card.account().name();
        say(resets.send(card.account().id())
                .map(link -> Notice.done(
                        t("people.care.reset-kept", name),
                        new LinkToCopy(link.toString(), t("people.care.reset-link", name))))
                .orElseGet(() ->
                        Notice.done(t("people.care.reset-sent", card.account().email()))));
    }

    private void ask(String question, String text, String yes, Runnable deed) {
        new Question(question, text, yes, () -> {
                    try {
                        deed.run();
                    } catch (Refused refused) {
                        say(Notice.problem(t(refused.reason().key())));
                    }
                })
                .ask();
    }

    private void done(AccountCard card, String words) {
        if (!person.is(Role.ADMINISTRATOR)) {
            // They took the role from themselves: this page is no longer theirs.
            getUI().ifPresent(ui -> ui.getPage().setLocation(""));
            return;
        }
        say(Notice.done(words));
        administration.find(card.account().id()).ifPresent(this::show);
    }

    private void say(Notice notice) {
        message.removeAll();
        message.add(notice);
        message.getElement().callJsFunction("scrollIntoView");
    }

    private static Optional<AccountId> id(String text) {
        try {
            return Optional.of(new AccountId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
