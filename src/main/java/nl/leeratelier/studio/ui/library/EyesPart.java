package nl.leeratelier.studio.ui.library;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.leeratelier.studio.review.Eyes;
import nl.leeratelier.studio.review.Reviews;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Words;

/** For coordinators: what the organisation asks before something is published. */
final class EyesPart extends Card implements Words {

    private final transient Reviews reviews;
    private final Checkbox two = new Checkbox();
    private final Checkbox again = new Checkbox();
    private final Div message = new Div();

    EyesPart(Reviews reviews) {
        this.reviews = reviews;
        Eyes eyes = reviews.eyes();
        two.setLabel(t("studio.eyes.two"));
        two.setValue(eyes.two());
        again.setLabel(t("studio.eyes.again"));
        again.setValue(eyes.again());
        again.setEnabled(eyes.two());
        two.addValueChangeListener(change -> keep());
        again.addValueChangeListener(change -> keep());
        add(new H2(t("studio.eyes")), new Paragraph(t("studio.eyes.text")), two, again, message);
    }

    private void keep() {
        boolean both = Boolean.TRUE.equals(two.getValue());
        again.setEnabled(both);
        reviews.choose(new Eyes(both, Boolean.TRUE.equals(again.getValue())));
        message.removeAll();
        message.add(Notice.done(t("studio.eyes.kept")));
    }
}
