package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import nl.leeratelier.casestudy.CaseEvent;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** What followed on the decision. */
final class FollowedScreen extends Div implements Words {

    FollowedScreen(Desk desk) {
        addClassName("case-screen");
        add(
                Heading.of(t("casestudy.followed.title")),
                desk.prose(desk.study().followed(), "followed"),
                new PrimaryButton(t("casestudy.followed.read"), _ -> desk.move(new CaseEvent.FollowedRead())));
    }
}
