package nl.leeratelier.studio.ui.trial;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityState;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.learning.ui.ActivityPlayer;
import nl.leeratelier.learning.ui.Sitting;

/** The kinds of activity with their players, as trainees know them. */
@org.springframework.stereotype.Component
class Players {

    private final ActivityTypes types;
    private final List<ActivityPlayer<?, ?, ?>> players;

    Players(ActivityTypes types, List<ActivityPlayer<?, ?, ?>> players) {
        this.types = types;
        this.players = players;
    }

    @SuppressWarnings("unchecked") // A type reads the activities that have its kind.
    <A extends Activity> ActivityType<A, ?, ?> typeOf(A activity) {
        return (ActivityType<A, ?, ?>) types.find(activity.head().kind()).orElseThrow();
    }

    @SuppressWarnings("unchecked") // A player plays the records of the type that has its kind.
    <A extends Activity, E, S extends ActivityState> Component open(Sitting<A, E, S> sitting) {
        String kind = sitting.activity().head().kind();
        return ((ActivityPlayer<A, E, S>) players.stream()
                        .filter(player -> player.kind().equals(kind))
                        .findFirst()
                        .orElseThrow())
                .open(sitting);
    }
}
