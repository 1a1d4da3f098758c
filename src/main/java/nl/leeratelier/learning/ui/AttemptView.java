package nl.leeratelier.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityState;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.learning.AttemptSummary;
import nl.leeratelier.learning.Attempts;
import nl.leeratelier.learning.LearningException;
import nl.leeratelier.learning.OpenAttempt;
import nl.leeratelier.learning.ProgrammeProgress.ActivityProgress;
import nl.leeratelier.ui.FocusBar;
import nl.leeratelier.ui.FocusView;
import nl.leeratelier.ui.LanguageNote;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** Plays an attempt, whatever its kind. Its address resumes it on any device, where the log ends. */
@Route("leren")
@PermitAll
class AttemptView extends Div implements HasUrlParameter<String>, HasDynamicTitle, FocusView, Words {

    private final transient Attempts attempts;
    private final transient Trainee trainee;
    private final transient List<ActivityPlayer<?, ?, ?>> players;
    private final FocusBar bar = new FocusBar("");
    private final Span status = new Span();
    private final Div messages = new Div();
    private final Div stage = new Div();
    private transient @Nullable OpenAttempt<?, ?, ?> attempt;
    /** The attempt that opened this one, to go back to; empty when none did. Stands in the address, so it survives a reload. */
    private String back = "";

    AttemptView(Attempts attempts, Trainee trainee, List<ActivityPlayer<?, ?, ?>> players) {
        this.attempts = attempts;
        this.trainee = trainee;
        this.players = players;
        addClassName("attempt");
        status.addClassName("attempt-status");
        status.getElement().setAttribute("aria-live", "polite");
        add(messages, stage);
    }

    @Override
    public FocusBar focusBar() {
        return bar;
    }

    @Override
    public String getPageTitle() {
        return t("ui.page.title", attempt == null ? "" : attempt.activity().title());
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            back = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(Trainee.BACK)
                    .orElse("");
            open(new AttemptId(UUID.fromString(id)));
        } catch (LearningException.NotFound | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private void open(AttemptId id) {
        OpenAttempt<?, ?, ?> opened = settled(id);
        attempt = opened;
        Activity activity = opened.activity();
        bar.title(activity.title())
                .pill(new Pill(Tone.PRO, t(activity.head().kind() + ".kind")))
                .actions(status, new SecondaryButton(t("learning.attempt.pause"), click -> leave()));
        status.setText("");
        messages.removeAll();
        boolean begins = opened.sequence() == 0;
        if (begins) {
            messages.add(note(opened));
        }
        if (begins && activity.head().contentNote().isPresent()) {
            show(new ContentNote(activity.head(), () -> play(opened), this::leave));
        } else {
            play(opened);
        }
    }

    private static LanguageNote note(OpenAttempt<?, ?, ?> opened) {
        String written = opened.version().programme().language();
        boolean isPartly = opened.version()
                .programme()
                .translation(opened.activity().id(), opened.language())
                .filter(translation -> !translation.isComplete())
                .isPresent();
        return isPartly ? LanguageNote.rest(written) : LanguageNote.activity(opened.language());
    }

    private OpenAttempt<?, ?, ?> settled(AttemptId id) {
        try {
            return attempts.settled(opened(id));
        } catch (LearningException.ContinuedElsewhere meanwhile) {
            return opened(id);
        }
    }

    private OpenAttempt<?, ?, ?> opened(AttemptId id) {
        return attempts.open(id, trainee.account(), getLocale().getLanguage());
    }

    private <A extends Activity, E, S extends ActivityState> void play(OpenAttempt<A, E, S> opened) {
        show(player(opened).open(new RecordedSitting<>(attempts, this, opened)));
    }

    private void show(Component component) {
        stage.removeAll();
        stage.add(component);
    }

    @SuppressWarnings("unchecked") // A player plays the records of the type that has its kind.
    private <A extends Activity, E, S extends ActivityState> ActivityPlayer<A, E, S> player(
            OpenAttempt<A, E, S> opened) {
        String kind = opened.type().kind();
        return (ActivityPlayer<A, E, S>) players.stream()
                .filter(player -> player.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No player for " + kind));
    }

    /** Shows what the log holds now, and says why. */
    void reopen(String messageKey) {
        open(current().id());
        Notice notice = Notice.warning(t(messageKey));
        notice.getElement().setAttribute("tabindex", "-1");
        messages.add(notice);
        notice.getElement().executeJs("this.focus({ preventScroll: true }); scrollTo({ top: 0, behavior: 'instant' })");
    }

    /** What was said of another screen is past once the trainee went on here. */
    void recorded() {
        messages.removeAll();
    }

    void place(Tone tone, String text) {
        bar.pill(new Pill(tone, text));
    }

    void status(String text) {
        status.setText(text);
    }

    /** Pauses: everything is kept. */
    void leave() {
        trainee.openProgramme(current().enrolment());
    }

    void next() {
        if (!back.isEmpty()) {
            trainee.open(back);
            return;
        }
        OpenAttempt<?, ?, ?> done = current();
        trainee.progress(trainee.own(done.enrolment()))
                .nextAfter(done.activity().id())
                .ifPresentOrElse(
                        following -> trainee.begin(
                                done.enrolment(), following.activity().id()),
                        this::leave);
    }

    void openOther(String activity) {
        trainee.begin(current().enrolment(), activity, current().id().toString());
    }

    /** What the attempt that opened this one hands along; none where none did, or where it belongs to another enrolment. */
    List<String> brought() {
        if (back.isEmpty()) {
            return List.of();
        }
        try {
            OpenAttempt<?, ?, ?> opener = attempts.open(new AttemptId(UUID.fromString(back)), trainee.account());
            return opener.enrolment().equals(current().enrolment())
                    ? opener.brings(current().activity().id())
                    : List.of();
        } catch (LearningException.NotFound | IllegalArgumentException unknown) {
            // The address may hold anything: then the talk begins as it does without a case.
            return List.of();
        }
    }

    boolean hasCompleted(String activity) {
        return trainee.progress(trainee.own(current().enrolment()))
                .activity(activity)
                .filter(ActivityProgress::isComplete)
                .isPresent();
    }

    boolean mayBeginAgain() {
        OpenAttempt<?, ?, ?> done = current();
        return trainee.progress(trainee.own(done.enrolment()))
                .activity(done.activity().id())
                .filter(ActivityProgress::mayBegin)
                .isPresent();
    }

    OptionalInt attemptsLeft() {
        OpenAttempt<?, ?, ?> done = current();
        return trainee.progress(trainee.own(done.enrolment()))
                .activity(done.activity().id())
                .map(ActivityProgress::attemptsLeft)
                .orElse(OptionalInt.of(0));
    }

    Optional<Instant> waitsUntil() {
        OpenAttempt<?, ?, ?> done = current();
        return trainee.progress(trainee.own(done.enrolment()))
                .activity(done.activity().id())
                .flatMap(ActivityProgress::waitsUntil);
    }

    void beginAgain() {
        trainee.begin(current().enrolment(), current().activity().id(), back);
    }

    void rewind(OpenAttempt<?, ?, ?> attempt, int shared) {
        trainee.rewind(attempt, shared, back);
    }

    /** Another attempt of the same person, to look at. */
    OpenAttempt<?, ?, ?> open(AttemptSummary other) {
        return opened(other.id());
    }

    private OpenAttempt<?, ?, ?> current() {
        if (attempt == null) {
            throw new IllegalStateException("No attempt is open");
        }
        return attempt;
    }
}
