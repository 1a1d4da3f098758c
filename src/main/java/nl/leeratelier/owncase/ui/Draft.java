package nl.leeratelier.owncase.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leeratelier.owncase.CaseRefused;
import nl.leeratelier.owncase.OwnCase;
import nl.leeratelier.owncase.OwnCases;
import nl.leeratelier.owncase.Part;
import nl.leeratelier.owncase.Screening;
import nl.leeratelier.owncase.Story;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/**
 * A case that is being written. It keeps itself, part by part, at every pause; a part with something that may point at a real
 * person waits until its writer has said it otherwise or has said that it points at nobody.
 */
class Draft extends Card implements Words {

    private final transient OwnCases cases;
    private transient OwnCase kept;
    /** One for each part, in the order of the parts. */
    private final List<PartField> fields = new ArrayList<>();

    private final Paragraph state = new Paragraph();
    private final Div trouble = new Div();
    private boolean stale;

    Draft(OwnCases cases, OwnCase draft) {
        this.cases = cases;
        this.kept = draft;
        addClassName("draft");
        trouble.addClassName("form-message");
        state.addClassName("kept-state");
        state.getElement().setAttribute("role", "status");
        add(new H2(t("owncase.draft")), Example.ofACase());
        for (Part part : Part.values()) {
            // What was kept before was asked about before.
            String written = draft.story().part(part);
            PartField field = new PartField(part, written, Screening.words(written)).onChange(this::keep);
            fields.add(field);
            add(field);
        }
        add(trouble, state);
        tell(List.of());
    }

    /** Keeps what can be kept; whether that is all there is. */
    boolean keep() {
        if (stale) {
            return false;
        }
        List<Part> waiting = Arrays.stream(Part.values())
                .filter(part -> !fields.get(part.ordinal()).isClean())
                .toList();
        Story next = Story.of(part -> waiting.contains(part)
                ? kept.story().part(part)
                : fields.get(part.ordinal()).value());
        trouble.removeAll();
        try {
            if (!next.equals(kept.story())) {
                kept = cases.write(kept.id(), kept.version(), next);
            }
            tell(waiting);
            return waiting.isEmpty();
        } catch (CaseRefused refused) {
            refuse(refused.reason());
            return false;
        }
    }

    /** The case as it is kept. */
    OwnCase kept() {
        return kept;
    }

    /** Words that look like real data and that the writer let stand. */
    Set<String> letStand() {
        Set<String> words = new TreeSet<>();
        fields.forEach(field -> words.addAll(field.letStand()));
        return words;
    }

    /** Says why something could not be done. */
    void refuse(CaseRefused.Reason reason) {
        stale = reason == CaseRefused.Reason.STALE;
        state.setText(t("owncase.state.not-kept"));
        trouble.removeAll();
        if (stale) {
            Div ways = new Div(
                    new PrimaryButton(t("owncase.stale.mine"), click -> carryOn(true)),
                    new SecondaryButton(t("owncase.stale.other"), click -> carryOn(false)));
            ways.addClassName("actions");
            trouble.add(Notice.problem(t(reason.key()), ways));
        } else {
            trouble.add(Notice.problem(t(reason.key())));
        }
    }

    /** Goes on with what stands here, or with what was kept in the other window. */
    private void carryOn(boolean withThis) {
        trouble.removeAll();
        cases.find(kept.id())
                .ifPresentOrElse(
                        now -> {
                            kept = now;
                            stale = false;
                            if (!withThis) {
                                fields.forEach(
                                        field -> field.setValue(now.story().part(field.part())));
                            }
                            keep();
                        },
                        () -> refuse(CaseRefused.Reason.NOT_THERE));
    }

    private void tell(List<Part> waiting) {
        if (!waiting.isEmpty()) {
            state.setText(t(
                    "owncase.state.waiting",
                    waiting.stream()
                            .map(part -> t("owncase.part." + part.key()))
                            .collect(Collectors.joining(", "))));
        } else {
            state.setText(t(kept.story().isEmpty() ? "owncase.state.empty" : "owncase.state.kept"));
        }
    }
}
