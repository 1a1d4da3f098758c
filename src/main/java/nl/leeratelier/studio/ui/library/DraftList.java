package nl.leeratelier.studio.ui.library;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.review.Verdict;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** Drafts with their state, each with what can be done. */
final class DraftList extends UnorderedList implements Words {

    private final transient Function<AccountId, String> name;
    private final transient Function<String, String> programme;

    /**
     * @param name of a person
     * @param programme title of a programme by its key
     */
    DraftList(Function<AccountId, String> name, Function<String, String> programme) {
        this.name = name;
        this.programme = programme;
        addClassName("draft-list");
    }

    /**
     * What is known of drafts.
     *
     * @param problems how many they have, once it is known
     * @param found the sentence in which something was found
     * @param published the programmes that stand elsewhere on the page with what can be done with them
     */
    record State(
            Map<DraftId, Verdict> verdicts,
            Function<DraftSummary, OptionalInt> problems,
            Function<DraftSummary, Optional<Hit.Sentence>> found,
            Set<String> published) {}

    /** Shows open drafts. */
    void show(List<DraftSummary> drafts, State state, Consumer<DraftSummary> discard) {
        removeAll();
        for (DraftSummary draft : drafts) {
            Div pills = new Div(new Pill(Tone.PARENT, t("studio.kind." + draft.kind())));
            pills.addClassName("pills");
            OptionalInt number = state.problems().apply(draft);
            pills.add(
                    number.isPresent()
                            ? problems(number.getAsInt())
                            : new Pill(Tone.SAND, t("studio.library.counting")));
            Verdict verdict = state.verdicts().getOrDefault(draft.id(), Verdict.NOBODY_ASKED);
            if (verdict != Verdict.NOBODY_ASKED && verdict != Verdict.NOT_NEEDED) {
                pills.add(new Pill(verdict.allows() ? Tone.SAFE : Tone.PRO, t(verdict.key())));
            }
            String title = titleOf(draft);
            Div actions = new Div(
                    link("studio/concept/", draft, "studio.library.write", title),
                    link("studio/publiceren/", draft, "studio.action.publish", title),
                    discard(draft, title, discard));
            if (draft.kind().equals("programme") && !state.published().contains(draft.programme())) {
                ButtonLink export =
                        ButtonLink.secondary("studio/exporteren/" + draft.programme(), t("studio.library.export"));
                export.getElement().setAttribute("aria-label", t("studio.library.export") + ": " + title);
                actions.addComponentAtIndex(2, export);
            }
            actions.addClassName("actions");
            ListItem item = new ListItem(pills, heading(draft, title), about(draft));
            state.found().apply(draft).ifPresent(sentence -> item.add(found(sentence)));
            item.add(actions);
            add(item);
        }
    }

    /** Shows drafts that were thrown away. */
    void showDiscarded(List<DraftSummary> drafts, Consumer<DraftSummary> bringBack) {
        removeAll();
        for (DraftSummary draft : drafts) {
            String title = titleOf(draft);
            SecondaryButton back =
                    new SecondaryButton(t("studio.library.bring-back"), click -> bringBack.accept(draft)).quiet();
            back.setAriaLabel(t("studio.library.bring-back-named", title));
            add(new ListItem(new H3(title), about(draft), back));
        }
    }

    private static Paragraph found(Hit.Sentence sentence) {
        Paragraph words = new Paragraph();
        words.addClassName("found-in");
        new Markup(sentence.html()).into(words);
        return words;
    }

    private static H3 heading(DraftSummary draft, String title) {
        H3 heading = new H3();
        heading.add(new Anchor("studio/concept/" + draft.id(), title));
        return heading;
    }

    private Paragraph about(DraftSummary draft) {
        return new Paragraph(t(
                "studio.library.changed",
                programme.apply(draft.programme()),
                name.apply(draft.changedBy()),
                DutchTime.words(draft.changedAt(), getLocale())));
    }

    private Pill problems(int number) {
        return number == 0
                ? new Pill(Tone.SAFE, t("studio.library.no-problems"))
                : new Pill(Tone.WARN, t("studio.library.problems", number));
    }

    private ButtonLink link(String path, DraftSummary draft, String key, String title) {
        ButtonLink link = ButtonLink.secondary(path + draft.id(), t(key));
        link.getElement().setAttribute("aria-label", t(key) + ": " + title);
        return link;
    }

    private SecondaryButton discard(DraftSummary draft, String title, Consumer<DraftSummary> discard) {
        SecondaryButton button = new SecondaryButton(
                        t("studio.library.discard"),
                        click -> new Question(
                                        t("studio.library.discard.question", title),
                                        t("studio.library.discard.text"),
                                        t("studio.library.discard"),
                                        () -> discard.accept(draft))
                                .ask())
                .quiet();
        button.setAriaLabel(t("studio.library.discard-named", title));
        return button;
    }

    private String titleOf(DraftSummary draft) {
        return draft.title().isEmpty() ? t("studio.untitled") : draft.title();
    }
}
