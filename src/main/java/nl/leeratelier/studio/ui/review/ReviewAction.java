package nl.leeratelier.studio.ui.review;

import com.vaadin.flow.component.UI;
import nl.leeratelier.studio.ui.desk.Desk;
import nl.leeratelier.studio.ui.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From writing to asking somebody to read along, and to what they said. */
@Component
@Order(2)
class ReviewAction implements DeskAction {

    @Override
    public String label() {
        return "studio.action.review";
    }

    @Override
    public void act(Desk desk) {
        UI.getCurrent().navigate("studio/meelezen/" + desk.draft().id());
    }
}
