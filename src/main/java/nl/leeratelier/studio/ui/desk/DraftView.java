package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftException;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.forms.Form;
import nl.leeratelier.studio.forms.Labels;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Under;
import org.jspecify.annotations.Nullable;

/** A draft to write in: what it is, who is here, what is kept, what can be done with it, and below that the editor of its kind. */
@Route("studio/concept/:draft")
@RolesAllowed({"TRAINER", "EXPERT"})
class DraftView extends Page implements BeforeEnterObserver, DraftDesk.Asker, Under {

    private static final int POLL_MILLISECONDS = 1_500;

    /** Takes back and does again by keys, but not where a field has keys of its own for that. */
    private static final String KEYS = """
            const bar = this;
            const listen = event => {
              if (!bar.isConnected) { document.removeEventListener('keydown', listen); return; }
              if (!(event.ctrlKey || event.metaKey) || event.altKey || event.target.closest('input, textarea, select, dialog')) return;
              const key = event.key.toLowerCase();
              const redo = key === 'y' || (key === 'z' && event.shiftKey);
              if (key !== 'z' && key !== 'y') return;
              event.preventDefault();
              bar.querySelector(redo ? '.desk-redo' : '.desk-undo').click();
            };
            document.addEventListener('keydown', listen);
            """;

    private final transient Room room;
    private final transient Translations translations;
    private final transient List<DraftEditor> editors;
    private final transient List<DeskAction> actions;
    private final Div bar = new Div();
    private final Span saved = new Span();
    private final Span people = new Span();
    private final Div messages = new Div();
    private final Div place = new Div();
    private transient @Nullable DraftDesk desk;
    private transient @Nullable Bench bench;
    private transient @Nullable Registration polling;

    DraftView(Room room, Translations translations, List<DraftEditor> editors, List<DeskAction> actions) {
        this.room = room;
        this.translations = translations;
        this.editors = editors;
        this.actions = actions;
        addClassName("desk");
        bar.addClassName("desk-bar");
        saved.addClassName("desk-saved");
        saved.getElement().setAttribute("role", "status");
        people.addClassName("desk-people");
        people.getElement().setAttribute("aria-live", "polite");
        messages.addClassName("desk-messages");
        add(bar, messages, place);
    }

    @Override
    public String place() {
        return "studio";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            DraftId id =
                    event.getRouteParameters().get("draft").flatMap(DraftId::of).orElseThrow(NotFoundException::new);
            DraftSummary summary = room.drafts().summary(id);
            if (!room.mayWrite()) {
                event.forwardTo("studio/meelezen/" + id, QueryParameters.of("lezen", "ja"));
            } else if (summary.state() != DraftSummary.State.OPEN) {
                closed(room.drafts().open(id));
            } else {
                open(room.drafts().open(id));
            }
        } catch (DraftException.NotFound notTheirs) {
            throw new NotFoundException();
        }
    }

    private void closed(Draft draft) {
        head(draft);
        messages.add(Notice.info(t("studio.refused.closed"), new Anchor("studio", t("studio-desk.to-studio"))));
    }

    private void head(Draft draft) {
        eyebrow(t(kindKey(draft.kind())));
        title(draft.title().isEmpty() ? t("studio-desk.untitled") : draft.title());
    }

    private static String kindKey(String kind) {
        return kind.equals("programme") || kind.equals("module") ? "studio-desk.kind." + kind : kind + ".kind";
    }

    private void open(Draft draft) {
        DraftDesk opened = new DraftDesk(room, draft, this);
        Form form = Form.of(draft.kind()).orElseThrow(NotFoundException::new);
        Bench work = new Bench(opened, form, new Labels(translations, getLocale()), Optional.of(room::choosePicture));
        desk = opened;
        bench = work;
        head(draft);
        fillBar(opened, work);
        Component editor = editors.stream()
                .filter(one -> one.kind().equals(draft.kind()))
                .findFirst()
                .map(one -> one.open(opened))
                .orElseGet(() -> new GeneralEditor(work));
        place.removeAll();
        place.add(editor);
        opened.onChange(change -> changed(opened, change));
        saved.setText(t("studio-desk.saved"));
        if (isAttached()) {
            begin(getUI().orElseThrow());
        }
    }

    private void fillBar(DraftDesk opened, Bench work) {
        NativeButton undo = new SecondaryButton(t("studio-desk.undo"), click -> say(opened.undo(), "nothing-to-undo"));
        undo.addClassName("desk-undo");
        NativeButton redo = new SecondaryButton(t("studio-desk.redo"), click -> say(opened.redo(), "nothing-to-redo"));
        redo.addClassName("desk-redo");
        Div own = new Div(
                undo,
                redo,
                new SecondaryButton(
                        t("studio-desk.history"),
                        click -> new HistoryDialog(work, opened, t("studio-desk.history")).open()));
        own.addClassName("actions");
        Div more = new Div();
        more.addClassName("actions");
        actions.stream()
                .filter(action -> action.isFor(opened.draft()))
                .forEach(action -> more.add(
                        action.isMain()
                                ? new PrimaryButton(t(action.label()), click -> action.act(opened))
                                : new SecondaryButton(t(action.label()), click -> action.act(opened))));
        Div state = new Div(saved, people);
        state.addClassName("desk-state");
        bar.removeAll();
        bar.add(state, own, more);
    }

    private void say(boolean done, String otherwise) {
        if (!done) {
            saved.setText(t("studio-desk." + otherwise));
        }
    }

    private void changed(DraftDesk opened, Desk.Change change) {
        switch (change) {
            case Desk.Change.Edited edited -> {
                head(opened.draft());
                if (edited.own()) {
                    saved.setText(t("studio-desk.saved"));
                }
            }
            case Desk.Change.Met ignored -> showPeople(opened);
            case Desk.Change.Checked ignored -> {}
        }
    }

    private void showPeople(DraftDesk opened) {
        List<String> names = opened.colleagues().stream()
                .map(Desk.Colleague::name)
                .distinct()
                .toList();
        people.setText(
                names.isEmpty()
                        ? ""
                        : t("studio-desk.also-here", names.stream().collect(Collectors.joining(", ")), names.size()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        bar.getElement().executeJs(KEYS);
        begin(event.getUI());
    }

    private void begin(UI ui) {
        if (desk != null && polling == null) {
            ui.setPollInterval(POLL_MILLISECONDS);
            polling = ui.addPollListener(poll -> poll());
            poll();
        }
    }

    /** Brings in what happened since. */
    void poll() {
        if (desk != null) {
            desk.poll();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
            event.getUI().setPollInterval(-1);
        }
        if (desk != null) {
            desk.leave();
        }
    }

    @Override
    public void conflict(Outcome.Conflict conflict, String by) {
        saved.setText(t("studio-desk.not-saved"));
        DraftDesk here = desk;
        if (bench != null && here != null) {
            new ConflictDialog(bench, conflict, t("studio-desk.conflict"), by, () -> here.settled(conflict.at()))
                    .open();
        }
    }

    @Override
    public void gone(Pointer at, Optional<String> mine) {
        saved.setText(t("studio-desk.not-saved"));
        Modal dialog = new Modal(t("studio-desk.gone"));
        dialog.add(new Paragraph(t("studio-desk.gone.text")));
        mine.ifPresent(words -> {
            FreeText kept = new FreeText(t("studio-desk.gone.yours"), 20_000);
            kept.setValue(words);
            dialog.add(kept);
        });
        dialog.actions(new SecondaryButton(t("studio-desk.close"), click -> dialog.close()));
        dialog.open();
    }

    @Override
    public void refused(String key) {
        saved.setText(t("studio-desk.not-saved"));
        messages.removeAll();
        messages.add(Notice.problem(t(key)));
    }
}
