package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.SecondaryButton;

/** What somebody sees who belongs to no organisation, or to none any more: why there is nothing, and what to do. */
@Route("geen-organisatie")
@PermitAll
class NowhereView extends Door implements BeforeEnterObserver {

    private final transient CurrentPerson person;

    NowhereView(CurrentPerson person, AuthenticationContext session, List<KeptLink> kept) {
        this.person = person;
        title(t("people.nowhere.title")).lead(t("people.nowhere.lead"));
        var links = kept.stream().flatMap(link -> link.make().stream()).toList();
        var actions = new Div();
        actions.add(links);
        actions.add(
                ButtonLink.secondary("account", t("people.account.title")),
                new SecondaryButton(t("people.sign-out"), _ -> session.logout()).quiet());
        actions.addClassName("actions");
        var again = Notice.info(t("people.nowhere.text", person.account().email()));
        if (links.isEmpty()) {
            show(again, actions);
        } else {
            show(new Paragraph(t("people.nowhere.kept")), again, actions);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (person.belongsSomewhere()) {
            event.forwardTo("");
        }
    }
}
