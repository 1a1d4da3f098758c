package nl.leeratelier.studio.ui.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leeratelier.studio.DraftException;
import nl.leeratelier.studio.NewWork;
import nl.leeratelier.studio.PublishingException;

/** The way from something published to its draft: the open one, or a new one. Shows nothing itself. */
@Route("studio/bewerken")
@RolesAllowed("TRAINER")
class EditView extends Div implements HasUrlParameter<String> {

    private final transient NewWork work;

    EditView(NewWork work) {
        this.work = work;
    }

    @Override
    public void setParameter(BeforeEvent event, String programme) {
        String file = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("bestand")
                .orElse("");
        try {
            event.forwardTo("studio/concept/" + work.draftOf(programme, file).id());
        } catch (PublishingException | DraftException notTheirs) {
            throw new NotFoundException();
        }
    }
}
