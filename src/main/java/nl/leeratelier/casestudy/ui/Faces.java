package nl.leeratelier.casestudy.ui;

import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.Portraits;

/** Faces within HTML, beside the name of whom they show: hidden from screen readers. */
final class Faces {

    private Faces() {}

    static String small(Portrait portrait, Chair ground) {
        return "<div class=\"portrait small " + (ground == Chair.PRO ? "on-pro" : "on-parent")
                + "\" aria-hidden=\"true\">" + Portraits.svg(portrait, Mood.CALM) + "</div>";
    }
}
