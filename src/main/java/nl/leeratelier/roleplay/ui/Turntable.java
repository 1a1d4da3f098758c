package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import nl.leeratelier.content.Mood;
import nl.leeratelier.roleplay.Character;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.PortraitPicture;

/**
 * The stage seen from above: a round floor with two chairs. In front sits whoever one is; the floor turns once, and brings the
 * other chair there. Only a picture: the words beside it say the same. Who wants no motion sees it turned.
 */
final class Turntable extends Div {

    /** The planes of one chair, put together in room by chairs.css. */
    private static final Markup CHAIR =
            new Markup("<i class=\"shadow\"></i><i class=\"post\"></i><i class=\"post other\"></i>"
                    + "<i class=\"back\"></i><i class=\"top\"></i><i class=\"rim\"></i><i class=\"rim side\"></i>"
                    + "<i class=\"rim side other\"></i><i class=\"leg\"></i><i class=\"leg other\"></i><i class=\"shin\"></i>"
                    + "<i class=\"shin other\"></i><i class=\"spine\"></i><i class=\"spine other\"></i>");

    Turntable(Character professional, Character parent) {
        addClassName("turntable");
        getElement().setAttribute("aria-hidden", "true");
        Div disc = new Div();
        disc.addClassName("disc");
        Div floor = new Div(disc, seat("pro", professional, Chair.PRO), seat("parent", parent, Chair.PARENT));
        floor.addClassName("floor");
        add(floor);
    }

    private static Div seat(String look, Character who, Chair chair) {
        Div wood = new Div();
        CHAIR.into(wood);
        wood.addClassName("wood");
        PortraitPicture head = new PortraitPicture(who.portrait(), Mood.CALM, who.name(), chair);
        Div seat = new Div(wood, head);
        seat.addClassNames("seat-of", look);
        return seat;
    }
}
