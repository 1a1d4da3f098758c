package nl.leeratelier.studio.ui.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.survey.Survey;
import nl.leeratelier.testing.GoodWay;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.Selection;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class TrialStageTest extends SpringBrowserlessTest {

    @Autowired
    Players players;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final AtomicInteger left = new AtomicInteger();
    private PublishedProgramme version;

    @BeforeEach
    void begin() {
        version = catalogue.newest(Selection.PROGRAMME).orElseThrow();
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    /** Past the note that stands before heavy material. */
    private TrialStage stage(Activity activity) {
        TrialStage stage = beforeNote(activity);
        stage.begin(Beginning.AS_WRITTEN);
        return stage;
    }

    private TrialStage beforeNote(Activity activity) {
        TrialStage stage = new TrialStage(
                players,
                activity,
                version.library(),
                version.programme(),
                AccountId.next(),
                clock,
                new TrialStage.Exits() {
                    @Override
                    public void status(String text) {}

                    @Override
                    public void place(Tone tone, String text) {}

                    @Override
                    public void leave() {
                        left.incrementAndGet();
                    }
                });
        UI.getCurrent().removeAll();
        UI.getCurrent().add(stage);
        return stage;
    }

    private RolePlay esther() {
        return (RolePlay) version.programme().activity("gesprek-esther").orElseThrow();
    }

    /** Rows of every table, so that whatever is written anywhere is seen. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }

    @Test
    void theNoteBeforeHeavyMaterialIsTriedToo() {
        RolePlay esther = esther();
        String note = esther.head().contentNote().orElseThrow();
        TrialStage stage = beforeNote(esther);
        assertThat(Said.by(stage)).contains(note);
        stage.begin(Beginning.AS_WRITTEN);
        assertThat(Said.by(stage)).doesNotContain(note);
    }

    @Test
    void everyKindIsPlayedByItsOwnPlayerAndNothingIsWrittenAnywhere() {
        Map<String, Long> before = rows();
        assertThat(before).containsKey("attempt_event");
        for (Activity activity : version.programme().activities()) {
            assertThat(Said.by(stage(activity)))
                    .as(activity.id())
                    .doesNotContain("kan nog niet gespeeld")
                    .hasSizeGreaterThan(80);
            assertThat(isDoneIn(activity)).as(activity.id()).isTrue();
        }
        assertThat(rows()).isEqualTo(before);
    }

    private <A extends Activity> boolean isDoneIn(A activity) {
        return isDone(players.typeOf(activity), activity);
    }

    private <A extends Activity, E, S extends nl.leeratelier.content.ActivityState> boolean isDone(
            ActivityType<A, E, S> type, A activity) {
        Trial<A, E, S> trial = new Trial<>(
                type, activity, version.library(), version.programme(), AccountId.next(), clock, new Silent());
        for (int step = 0; step < 300 && !trial.state().result().status().isFinal(); step++) {
            Object event = GoodWay.next(activity, trial.state());
            trial.record(type.eventClass().cast(event), () -> {
                throw new AssertionError("A trial writes nothing");
            });
        }
        players.open(trial);
        return trial.state().result().status().isFinal();
    }

    @Test
    void aSurveyThatIsTriedOutIsNoBallot() {
        Survey survey = (Survey) version.programme().activity("evaluatie").orElseThrow();
        Map<String, Long> before = rows();
        assertThat(isDoneIn(survey)).isTrue();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aTalkBeginsAtAnyMomentWithAnyValues() {
        TrialStage stage = stage(esther());
        String later = esther().nodes().getLast().id();
        String variable = esther().variables().getFirst().id();
        stage.begin(new Beginning(Optional.of(later), Map.of(variable, 77), Optional.empty()));
        assertThat(Said.by(stage)).contains("77", "Nog niets gezegd");
        assertThat(Said.by(stage))
                .contains(
                        esther().node(later).orElseThrow().line().orElseThrow().words());
    }

    @Test
    void aValueStaysWithinItsBounds() {
        String variable = esther().variables().getFirst().id();
        RolePlay begun = esther().begunAt(esther().start(), Map.of(variable, 10_000));
        assertThat(new RolePlayType().start(begun, 0).standing().value(variable))
                .isEqualTo(esther().variables().getFirst().max());
    }

    @Test
    void theParentsChairComesAfterATalkPlayedByChance() {
        TrialStage stage = stage(esther());
        stage.begin(new Beginning(Optional.empty(), Map.of(), Optional.of("esther")));
        assertThat(Said.by(stage)).contains("Nu zit je in de stoel van Esther");
    }

    @Test
    void whatIsSaidShowsAtOnceWhatItChanges() {
        TrialStage stage = stage(esther());
        stage.begin(new Beginning(Optional.of(esther().start()), Map.of(), Optional.empty()));
        RolePlayState state = new RolePlayType().start(esther(), 0);
        String words = state.choices().getFirst().words();
        test($(NativeButton.class).all().stream()
                        .filter(button -> Said.by(button).contains(words))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(Said.by(stage)).contains("“" + words + "”").doesNotContain("Nog niets gezegd");
    }

    @Test
    void whatAPlayerCannotPlayIsSaid() {
        Activity stranger = new RolePlayType().start(esther(), 0).talk().begunAt("bestaat-niet", Map.of());
        assertThat(Said.by(stage(stranger))).isNotBlank();
    }

    private static final class Silent implements Trial.Page {

        @Override
        public void happened() {}

        @Override
        public void refused(String key) {
            throw new AssertionError(key);
        }

        @Override
        public void status(String text) {}

        @Override
        public void place(Tone tone, String text) {}

        @Override
        public void leave() {}

        @Override
        public void again(int shared) {}

        @Override
        public void passedBy(String activity) {}
    }
}
