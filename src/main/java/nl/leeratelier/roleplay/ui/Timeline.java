package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import nl.leeratelier.learning.RecordedEvent;
import nl.leeratelier.roleplay.Journal;
import nl.leeratelier.roleplay.Turn;
import nl.leeratelier.ui.Words;

/**
 * The talk sentence by sentence, now with what went on inside, in both chairs. Below each choice one may open what the others
 * would have brought, and go back to try again from there. All of it is sent to the browser without being kept.
 */
final class Timeline extends OrderedList implements Words {

    // The browser works out the data of both listeners at each click: neither may fail where the other is meant.
    private static final String SUMMARY = "event.target.closest('summary[data-turn]')";
    private static final String TURN = "Number(" + SUMMARY + "?.dataset.turn ?? -1)";
    private static final String REWIND = "event.target.closest('button[data-rewind]')";
    private static final String BACK_TO = "Number(" + REWIND + "?.dataset.rewind ?? -1)";
    private static final String FILL = "const others = this.querySelector('[data-others=\"' + $0 + '\"]');"
            + "if (others && !others.hasChildNodes()) others.innerHTML = $1;";

    private final TalkScreen screen;

    Timeline(TalkScreen screen, Journal journal) {
        this.screen = screen;
        addClassName("talk-timeline");
        getElement().setAttribute("lang", screen.language());
        getElement()
                .executeJs(
                        "this.innerHTML = $0",
                        new TimelineHtml(screen, journal, this).all().html());
        getElement()
                .addEventListener("click", this::asked)
                .setFilter("!!" + SUMMARY)
                .addEventData(TURN);
        getElement()
                .addEventListener("click", this::rewind)
                .setFilter("!!" + REWIND)
                .addEventData(BACK_TO);
    }

    private void asked(DomEvent event) {
        int number = event.getEventData().path(TURN).asInt(-1);
        List<Turn> turns = screen.state().turns();
        if (number >= 0 && number < turns.size()) {
            String others =
                    new OtherWaysHtml(screen, this).of(turns.get(number)).html();
            getElement().executeJs(FILL, number, others);
        }
    }

    private void rewind(DomEvent event) {
        rewindTo(event.getEventData().path(BACK_TO).asInt(-1));
    }

    /** @param turn from 0 */
    void rewindTo(int turn) {
        if (turn < 0 || turn >= screen.state().turnCount()) {
            return;
        }
        int shared = Journal.eventsBefore(
                screen.talk(),
                screen.sitting().log().stream().map(RecordedEvent::event).toList(),
                turn);
        screen.sitting().rewind(shared);
    }
}
