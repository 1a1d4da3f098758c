package nl.leeratelier.studio.ui.trial;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.Programme;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftCheck;
import nl.leeratelier.studio.DraftException;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.ui.ErrorState;
import nl.leeratelier.ui.FocusBar;
import nl.leeratelier.ui.FocusView;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** Plays a draft as it is now. Its address may name the moment of a talk to begin at: {@code ?moment=opening}. */
@Route("studio/proberen")
@RolesAllowed({"TRAINER", "EXPERT"})
class TrialView extends Div implements HasUrlParameter<String>, HasDynamicTitle, FocusView, Words, TrialStage.Exits {

    private final transient Players players;
    private final transient Drafts drafts;
    private final transient DraftCheck check;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final FocusBar bar = new FocusBar("");
    private final Span status = new Span();
    private String draft = "";
    private String title = "";
    private boolean published;

    TrialView(Players players, Drafts drafts, DraftCheck check, CurrentPerson person, Clock clock) {
        this.players = players;
        this.drafts = drafts;
        this.check = check;
        this.person = person;
        this.clock = clock;
        addClassName("attempt");
        status.addClassName("attempt-status");
        status.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public FocusBar focusBar() {
        return bar;
    }

    @Override
    public String getPageTitle() {
        return t("ui.page.title", title);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            Optional<String> moment = event.getLocation().getQueryParameters().getSingleParameter("moment");
            show(drafts.open(new DraftId(UUID.fromString(id))), moment);
        } catch (DraftException.NotFound | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private void show(Draft one, Optional<String> moment) {
        draft = one.id().toString();
        title = one.title().isEmpty() ? t("studio.untitled") : one.title();
        SecondaryButton back = new SecondaryButton(t("studio.trial.back-short"), click -> leave());
        back.setAriaLabel(t("studio.trial.back"));
        published = drafts.summary(one.id()).state() == DraftSummary.State.PUBLISHED;
        if (published) {
            back.setText(t("studio.title"));
            back.setAriaLabel(t("studio.back"));
        }
        bar.title(title).pill(new Pill(Tone.WARN, t("studio.trial.pill"))).actions(status, back);
        removeAll();
        DraftCheck.Checked checked = check.check(one, drafts.openOf(one.programme()));
        Div notice = new Div(Notice.info(t(published ? "studio.trial.notice-published" : "studio.trial.notice")));
        if (!checked.problems().isEmpty()) {
            notice.add(
                    Notice.warning(t("studio.trial.problems", checked.problems().size())));
        }
        notice.addClassName("trial-notice");
        add(
                notice,
                played(one, checked)
                        .<Component>map(play -> {
                            Activity activity = play.activity();
                            TrialStage stage = new TrialStage(
                                    players,
                                    activity,
                                    checked.library(),
                                    checked.programme().in(play.language()),
                                    person.id(),
                                    clock,
                                    this);
                            stage.getElement().setAttribute("lang", play.language());
                            moment.filter(id -> activity instanceof RolePlay talk
                                            && talk.node(id).isPresent())
                                    .ifPresent(id -> stage.begin(Beginning.at(id)));
                            return stage;
                        })
                        .orElseGet(this::unplayable));
    }

    private record Play(Activity activity, String language) {}

    /** The draft, or what the draft translates in the language of the draft: what is not translated yet is as it was written. */
    private static Optional<Play> played(Draft one, DraftCheck.Checked checked) {
        Programme programme = checked.programme();
        return checked.activity()
                .map(activity -> new Play(activity, programme.language()))
                .or(() -> programme.translations().stream()
                        .filter(translation -> translation.place().file().equals(one.path()))
                        .map(translation -> new Play(translation.activity(), translation.language()))
                        .findFirst());
    }

    private ErrorState unplayable() {
        return new ErrorState(
                t("studio.trial.unplayable"),
                t("studio.trial.unplayable.text"),
                new SecondaryButton(t("studio.trial.back"), click -> leave()));
    }

    @Override
    public void status(String text) {
        status.setText(text);
    }

    @Override
    public void place(Tone tone, String text) {
        bar.pill(new Pill(tone, text));
    }

    /** Back to writing; who only reads goes back to reading, and who looks at what is published, to the library. */
    @Override
    public void leave() {
        if (published && person.is(Role.TRAINER)) {
            UI.getCurrent().navigate("studio");
            return;
        }
        UI.getCurrent().navigate((person.is(Role.TRAINER) ? "studio/concept/" : "studio/meelezen/") + draft);
    }
}
