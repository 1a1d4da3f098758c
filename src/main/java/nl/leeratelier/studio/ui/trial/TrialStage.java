package nl.leeratelier.studio.ui.trial;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityState;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Programme;
import nl.leeratelier.learning.RecordedEvent;
import nl.leeratelier.learning.ui.ContentNote;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.ui.ErrorState;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A draft on the stage: its player, and beside a talk where it begins and how things stand. What a draft in the making lacks may
 * stop its player: then that is said, and the author goes back.
 */
final class TrialStage extends Div implements Words {

    private static final Logger LOG = LoggerFactory.getLogger(TrialStage.class);

    private final transient Players players;
    private final transient Activity activity;
    private final transient Library library;
    private final transient Programme programme;
    private final transient AccountId account;
    private final transient Clock clock;
    private final transient Exits exits;
    private final Div messages = new Div();
    private final Div stage = new Div();
    private final Div aside = new Div();
    private final Gauges gauges = new Gauges();
    private transient Beginning beginning = Beginning.AS_WRITTEN;

    /** What the page around it shows and does. */
    interface Exits {

        void status(String text);

        void place(Tone tone, String text);

        void leave();
    }

    TrialStage(
            Players players,
            Activity activity,
            Library library,
            Programme programme,
            AccountId account,
            Clock clock,
            Exits exits) {
        this.players = players;
        this.activity = activity;
        this.library = library;
        this.programme = programme;
        this.account = account;
        this.clock = clock;
        this.exits = exits;
        addClassName("trial");
        stage.addClassName("trial-stage");
        aside.addClassName("trial-aside");
        messages.addClassName("trial-messages");
        Div player = new Div(messages, stage);
        player.addClassName("trial-player");
        add(player);
        if (activity instanceof RolePlay) {
            addClassName("trial-of-talk");
            add(aside);
        }
        if (activity.head().contentNote().isPresent()) {
            stage.add(new ContentNote(activity.head(), () -> begin(beginning), exits::leave));
        } else {
            begin(beginning);
        }
    }

    /** Begins a talk elsewhere, or anything anew. */
    void begin(Beginning at) {
        beginning = at;
        messages.removeAll();
        if (activity instanceof RolePlay talk) {
            RolePlay begun = at.of(talk);
            aside.removeAll();
            aside.add(gauges, new BeginningForm(talk, at, this::begin));
            RolePlayType type = (RolePlayType) (ActivityType<?, ?, ?>) players.typeOf(talk);
            play(type, begun, first(type, begun, at));
        } else {
            playAnew(activity);
        }
    }

    private List<RolePlayEvent> first(RolePlayType type, RolePlay talk, Beginning at) {
        if (at.parent().isEmpty()) {
            return at.equals(Beginning.AS_WRITTEN) ? List.of() : List.of(new RolePlayEvent.Begun());
        }
        String parent = at.parent().get();
        Optional<List<RolePlayEvent>> way = QuickWay.toChairOf(type, talk, parent, new Random(clock.millis()));
        say(
                way.isPresent()
                        ? Notice.info(t("studio.trial.by-chance", talk.nameOf(parent)))
                        : Notice.warning(t("studio.trial.no-way", talk.nameOf(parent))));
        return way.orElse(List.of());
    }

    private <A extends Activity> void playAnew(A one) {
        play(players.typeOf(one), one, List.of());
    }

    private <A extends Activity, E, S extends ActivityState> void play(
            ActivityType<A, E, S> type, A one, List<E> already) {
        Sheet<A, E, S> sheet = new Sheet<>(type, one);
        Trial<A, E, S> trial = new Trial<>(type, one, library, programme, account, clock, sheet);
        sheet.trial = trial;
        trial.replay(already);
        draw(trial);
    }

    private <A extends Activity, E, S extends ActivityState> void draw(Trial<A, E, S> trial) {
        stage.removeAll();
        stage.add(player(trial));
        show(trial.state());
    }

    // A draft may lack anything at all: what a player then throws says that it cannot be played yet, and no more.
    private <A extends Activity, E, S extends ActivityState> Component player(Trial<A, E, S> trial) {
        try {
            return players.open(trial);
        } catch (RuntimeException unfinished) {
            LOG.info("A draft cannot be played yet", unfinished);
            return new ErrorState(
                    t("studio.trial.unplayable"),
                    t("studio.trial.unplayable.text"),
                    new SecondaryButton(t("studio.trial.back"), click -> exits.leave()));
        }
    }

    private void show(ActivityState state) {
        if (state instanceof RolePlayState talk) {
            gauges.show(talk);
        }
    }

    private void say(Notice notice) {
        messages.removeAll();
        messages.add(notice);
    }

    private String titleOf(String id) {
        return programme.activity(id).map(Activity::title).orElse(id);
    }

    private final class Sheet<A extends Activity, E, S extends ActivityState> implements Trial.Page {

        private final ActivityType<A, E, S> type;
        private final A one;
        private @Nullable Trial<A, E, S> trial;

        Sheet(ActivityType<A, E, S> type, A one) {
            this.type = type;
            this.one = one;
        }

        @Override
        public void happened() {
            messages.removeAll();
            if (trial != null) {
                show(trial.state());
            }
        }

        @Override
        public void refused(String key) {
            say(Notice.warning(t(key)));
        }

        @Override
        public void status(String text) {
            exits.status(text);
        }

        @Override
        public void place(Tone tone, String text) {
            exits.place(tone, text);
        }

        @Override
        public void leave() {
            exits.leave();
        }

        @Override
        public void again(int shared) {
            List<E> events = trial == null
                    ? List.of()
                    : trial.log().stream()
                            .limit(shared)
                            .map(RecordedEvent::event)
                            .toList();
            play(type, one, events);
        }

        @Override
        public void passedBy(String other) {
            if (trial != null) {
                draw(trial);
            }
            say(Notice.info(t("studio.trial.passed-by", titleOf(other))));
        }
    }
}
