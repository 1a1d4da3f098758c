package nl.leeratelier.studio.ui.translation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftException;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.translation.Translating;

/** The way to the draft of a translation, of what is published or of what is being written. Shows nothing itself. */
@Route("studio/vertaling/:programme/:activity/:language")
@RouteAlias("studio/vertaling/:draft/:language")
@RolesAllowed("TRAINER")
class TranslateView extends Div implements BeforeEnterObserver {

    private final transient Translating translating;

    TranslateView(Translating translating) {
        this.translating = translating;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            event.forwardTo(
                    "studio/concept/" + draft(event.getRouteParameters()).id());
        } catch (DraftException notTheirs) {
            throw new NotFoundException();
        }
    }

    private Draft draft(RouteParameters address) {
        String language = address.get("language").orElse("");
        if (address.get("draft").isPresent()) {
            DraftId id = address.get("draft").flatMap(DraftId::of).orElseThrow(NotFoundException::new);
            return translating.of(id, language);
        }
        return translating.of(
                address.get("programme").orElse(""), address.get("activity").orElse(""), language);
    }
}
