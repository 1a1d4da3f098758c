package nl.leeratelier.studio.ui.review;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.review.Review;
import nl.leeratelier.studio.review.ReviewRefused;
import nl.leeratelier.studio.review.Reviews;
import nl.leeratelier.studio.review.Verdict;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** Who was asked and what they think; and for authors: asking. */
final class AskPart extends Card implements Words {

    private final transient Reviews reviews;
    private final transient DraftSummary draft;
    private final transient Function<Optional<AccountId>, String> name;
    private final boolean mayAsk;
    private final transient Runnable changed;
    private final Map<AccountId, Checkbox> boxes = new LinkedHashMap<>();
    private final Div message = new Div();
    private final FreeText text;

    /** @param changed what to do when somebody was asked, or not any more */
    AskPart(
            Reviews reviews,
            DraftSummary draft,
            Function<Optional<AccountId>, String> name,
            boolean mayAsk,
            Runnable changed) {
        this.reviews = reviews;
        this.draft = draft;
        this.name = name;
        this.mayAsk = mayAsk;
        this.changed = changed;
        addClassName("ask-review");
        text = new FreeText(t("studio.review.ask.message"), Reviews.LONGEST_MESSAGE);
        Verdict verdict = reviews.verdict(draft);
        add(new H2(t("studio.review.readers")), new Pill(tone(verdict), t(verdict.key())));
        add(new Paragraph(t(verdict.key() + ".help")));
        List<Review> all = reviews.of(draft.id());
        if (!all.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("rows");
            all.forEach(review -> list.add(item(review)));
            add(list);
        }
        if (mayAsk) {
            form(all);
        }
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case APPROVED, NOT_NEEDED, CHANGED_SINCE_ENOUGH -> Tone.SAFE;
            case CHANGES_ASKED, CHANGED_SINCE, ONLY_AUTHORS -> Tone.WARN;
            case WAITING -> Tone.PRO;
            case NOBODY_ASKED -> Tone.SAND;
        };
    }

    private ListItem item(Review review) {
        String who = name.apply(Optional.of(review.reviewer()));
        ListItem item = new ListItem(new Span(who), new Span(t(stateOf(review))));
        if (!review.remark().isEmpty()) {
            Paragraph said = new Paragraph("“" + review.remark() + "”");
            said.addClassName("remark-body");
            item.add(said);
        }
        if (mayAsk && review.state() != Review.State.WITHDRAWN) {
            SecondaryButton back = new SecondaryButton(t("studio.review.withdraw"), click -> withdraw(review)).quiet();
            back.setAriaLabel(t("studio.review.withdraw-named", who));
            item.add(back);
        }
        return item;
    }

    private String stateOf(Review review) {
        boolean old =
                review.state() == Review.State.APPROVED && review.sequence().orElse(-1) < draft.sequence();
        return old
                ? "studio.review.state.approved-before"
                : switch (review.state()) {
                    case ASKED -> "studio.review.state.asked";
                    case APPROVED -> "studio.review.state.approved";
                    case CHANGES -> "studio.review.state.changes";
                    case WITHDRAWN -> "studio.review.state.withdrawn";
                };
    }

    private void form(List<Review> all) {
        List<Reviews.Candidate> candidates = reviews.candidates(draft.id());
        if (candidates.isEmpty()) {
            add(Notice.info(t("studio.review.ask.nobody")));
            return;
        }
        Div people = new Div();
        people.addClassName("ask-people");
        for (Reviews.Candidate candidate : candidates) {
            boolean waits = all.stream()
                    .anyMatch(review ->
                            review.reviewer().equals(candidate.account().id()) && review.state() == Review.State.ASKED);
            if (!waits) {
                String as = t(candidate.as() == Role.EXPERT ? "studio.review.as-expert" : "studio.review.as-trainer");
                Checkbox box = new Checkbox(candidate.account().name() + " · " + as);
                boxes.put(candidate.account().id(), box);
                people.add(box);
            }
        }
        if (!boxes.isEmpty()) {
            people.getElement().setAttribute("role", "group").setAttribute("aria-label", t("studio.review.ask"));
            add(
                    new H2(t("studio.review.ask")),
                    new Paragraph(t("studio.review.ask.text")),
                    people,
                    text,
                    message,
                    new PrimaryButton(t("studio.review.ask.button"), click -> ask()));
        }
    }

    private void ask() {
        message.removeAll();
        List<AccountId> chosen = boxes.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue().getValue()))
                .map(Map.Entry::getKey)
                .toList();
        try {
            reviews.ask(draft.id(), chosen, text.value());
            changed.run();
        } catch (ReviewRefused refused) {
            message.add(Notice.problem(t(refused.reason().key())));
        }
    }

    private void withdraw(Review review) {
        reviews.withdraw(draft.id(), review.reviewer());
        changed.run();
    }
}
