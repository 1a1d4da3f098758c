package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.forms.Arrangement;
import nl.leeratelier.studio.forms.Outlined;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** Writes drafts of any kind by their form: the outline at the left, what is open at the right. */
public final class GeneralEditor extends Div implements Words {

    /** Keeps the list within the window, however far down it begins, and says whether there is more below. */
    private static final String FIT = """
            const list = this.querySelector('.desk-outline');
            const fit = () => {
              if (!this.isConnected) { removeEventListener('scroll', fit); removeEventListener('resize', fit); return; }
              this.style.setProperty('--side-top', Math.max(0, Math.round(this.getBoundingClientRect().top)) + 'px');
              this.classList.toggle('more', list.scrollHeight - list.scrollTop - list.clientHeight > 4);
            };
            addEventListener('scroll', fit, { passive: true });
            addEventListener('resize', fit);
            list.addEventListener('scroll', fit, { passive: true });
            requestAnimationFrame(fit);
            """;

    private final transient Bench bench;
    private final Div side;
    private final OutlineNav outline;
    private final Div page = new Div();
    private final SecondaryButton first;
    private transient List<Outlined> entries;
    private PartPage open;
    private transient @Nullable Registration listening;

    /** An editor of what lies on this desk. */
    public GeneralEditor(Bench bench) {
        this.bench = bench;
        this.entries = Arrangement.of(bench.form(), bench.manuscript());
        addClassName("desk-editor");
        outline = new OutlineNav(bench, this::openByHand);
        first = new SecondaryButton(t("studio-desk.first-problem"), click -> toFirstProblem());
        first.addClassName("desk-first");
        SecondaryButton back = new SecondaryButton(t("studio-desk.all-parts"), click -> setClassName("at-page", false));
        back.addClassName("desk-back");
        page.addClassName("desk-open");
        side = new Div(first, outline);
        side.addClassName("desk-side");
        Div main = new Div(back, page);
        main.addClassName("desk-main");
        add(side, main);
        open = new PartPage(bench, entries.getFirst(), this);
        page.add(open);
        showOutline();
    }

    List<Outlined> entries() {
        return entries;
    }

    /** The entry as it is now; as it was when it is gone. */
    Outlined now(Outlined entry) {
        return find(entry.key()).orElse(entry);
    }

    private Optional<Outlined> find(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** Opens an entry and brings the author there. */
    void openByHand(String key) {
        open(key);
        open.focusAt(Optional.empty());
    }

    /** Opens an entry of the outline; what is unknown opens nothing. */
    void open(String key) {
        entries = Arrangement.of(bench.form(), bench.manuscript());
        find(key).ifPresent(entry -> {
            page.removeAll();
            open = new PartPage(bench, entry, this);
            page.add(open);
            addClassName("at-page");
            bench.desk().moveTo(entry.at());
            showOutline();
        });
    }

    private void toFirstProblem() {
        bench.desk().problems().stream().findFirst().ifPresent(marked -> {
            Outlined entry = EntryWords.of(entries, marked);
            open(entry.key());
            Pointer at = ProblemWords.missing(marked.problem())
                    .map(name -> marked.at().to(name))
                    .orElse(marked.at());
            open.focusAt(Optional.of(at));
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = bench.desk().onChange(this::changed);
        side.getElement().executeJs(FIT);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }

    private void changed(Desk.Change change) {
        switch (change) {
            case Desk.Change.Edited edited -> {
                if (edited.own()) {
                    settle(open, edited.at());
                }
                edited();
            }
            case Desk.Change.Checked ignored -> {
                open.check();
                showOutline();
            }
            case Desk.Change.Met ignored -> showOutline();
        }
    }

    private static void settle(Component in, Pointer at) {
        if (in instanceof FieldView field && field.at().equals(at)) {
            field.settle();
        }
        in.getChildren().forEach(child -> settle(child, at));
    }

    private void edited() {
        entries = Arrangement.of(bench.form(), bench.manuscript());
        Optional<Outlined> still = find(open.entry().key());
        if (still.isPresent()) {
            open.refresh();
        } else {
            open(Arrangement.holding(entries, open.entry().at().parent()).key());
        }
        showOutline();
    }

    private void showOutline() {
        List<Marked> problems = bench.desk().problems();
        first.setVisible(!problems.isEmpty());
        first.setText(t("studio-desk.first-problem", problems.size()));
        outline.show(entries, open.entry().key());
    }

    /** The page that is open. */
    PartPage page() {
        return open;
    }

    /** The outline. */
    OutlineNav outline() {
        return outline;
    }
}
