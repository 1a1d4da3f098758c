package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import nl.leeratelier.ui.Words;

/**
 * The time that is left. The browser counts it down from what the server says is left, and asks to hand in when nothing is;
 * what counts is the server's clock. Read aloud only halfway, at five minutes and at one.
 */
final class Countdown extends Div implements Words {

    /**
     * @param left until the end, by the server's clock
     * @param whole time that the attempt has
     */
    Countdown(Duration left, Duration whole, Runnable timeUp) {
        addClassName("quiz-clock");
        long seconds = Math.max(0, left.toSeconds());
        Span shown = new Span(t("quiz.clock.minutes", (seconds + 59) / 60));
        shown.addClassName("quiz-clock-time");
        shown.getElement().setAttribute("role", "timer");
        Span said = new Span();
        said.addClassName("sr-only");
        said.getElement().setAttribute("role", "status");
        getElement()
                .setAttribute("data-left", String.valueOf(seconds))
                .setAttribute("data-whole", String.valueOf(whole.toSeconds()))
                .setAttribute("data-minutes", t("quiz.clock.minutes", "#"))
                .setAttribute("data-seconds", t("quiz.clock.seconds", "#"))
                .setAttribute("data-minute", t("quiz.clock.minute"));
        getElement().addEventListener("time-up", event -> timeUp.run());
        add(shown, said);
    }
}
