package nl.leeratelier.studio.ui.translation;

import com.vaadin.flow.component.UI;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.translation.Translating;
import nl.leeratelier.studio.ui.desk.Desk;
import nl.leeratelier.studio.ui.desk.DeskAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From writing an activity to translating it into the other language that screens are in. */
@Component
@Order(4)
class TranslateAction implements DeskAction {

    private final Translating translating;

    TranslateAction(Translating translating) {
        this.translating = translating;
    }

    @Override
    public String label() {
        return "translation.action";
    }

    @Override
    public boolean isFor(Draft draft) {
        return Translating.isFor(draft);
    }

    @Override
    public void act(Desk desk) {
        Draft draft = desk.draft();
        UI.getCurrent()
                .navigate("studio/vertaling/" + draft.id() + "/"
                        + translating.languages(draft.programme()).getFirst());
    }
}
