package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** The score as a ring with the pass mark on it; the words beside it say the same. */
final class ScoreRing extends Div {

    private static final double RADIUS = 52;
    private static final double ROUND = 2 * Math.PI * RADIUS;

    ScoreRing(int score, int mark, boolean passed) {
        addClassNames("score-ring", passed ? "passed" : "failed");
        getElement().setAttribute("aria-hidden", "true");
        double angle = Math.toRadians(mark * 3.6 - 90);
        getElement()
                .setProperty(
                        "innerHTML",
                        String.format(
                                Locale.ROOT,
                                """
                <svg viewBox="0 0 128 128"><circle class="ring" cx="64" cy="64" r="52"/>\
                <circle class="part" cx="64" cy="64" r="52" stroke-dasharray="%.2f %.2f" transform="rotate(-90 64 64)"/>\
                <path class="pass" d="M%.2f %.2fL%.2f %.2f"/>\
                <text x="64" y="66">%d%%</text></svg>""",
                                ROUND * score / 100,
                                ROUND,
                                64 + 44 * Math.cos(angle),
                                64 + 44 * Math.sin(angle),
                                64 + 61 * Math.cos(angle),
                                64 + 61 * Math.sin(angle),
                                score));
    }
}
