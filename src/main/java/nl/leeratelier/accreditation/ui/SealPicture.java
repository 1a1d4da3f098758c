package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.html.Span;
import nl.leeratelier.accreditation.Seal;

/** The seal, without words: it only decorates. */
class SealPicture extends Span {

    SealPicture() {
        addClassName("seal");
        getElement().setProperty("innerHTML", Seal.svg());
    }
}
