package nl.leeratelier.studio.ui.publish;

import com.vaadin.flow.component.UI;
import nl.leeratelier.studio.ui.desk.Desk;
import nl.leeratelier.studio.ui.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From writing to publishing. */
@Component
@Order(3)
class PublishAction implements DeskAction {

    @Override
    public String label() {
        return "studio.action.publish";
    }

    @Override
    public boolean isMain() {
        return true;
    }

    @Override
    public void act(Desk desk) {
        UI.getCurrent().navigate("studio/publiceren/" + desk.draft().id());
    }
}
