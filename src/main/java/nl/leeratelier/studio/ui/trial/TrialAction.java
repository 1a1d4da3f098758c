package nl.leeratelier.studio.ui.trial;

import com.vaadin.flow.component.UI;
import java.util.List;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.ui.desk.Desk;
import nl.leeratelier.studio.ui.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From writing to playing what was written. */
@Component
@Order(1)
class TrialAction implements DeskAction {

    @Override
    public String label() {
        return "studio.action.try";
    }

    @Override
    public boolean isFor(Draft draft) {
        return !List.of("programme", "module").contains(draft.kind());
    }

    @Override
    public void act(Desk desk) {
        UI.getCurrent().navigate("studio/proberen/" + desk.draft().id());
    }
}
