package nl.leeratelier.studio.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leeratelier.learning.ui.StartCorner;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.review.Review;
import nl.leeratelier.studio.review.Reviews;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Words;

/** On the start page: what one is asked to review, and what others said of what one asked them to. */
@org.springframework.stereotype.Component
class AskedCorner implements StartCorner {

    private final Reviews reviews;
    private final Drafts drafts;
    private final Accounts accounts;

    AskedCorner(Reviews reviews, Drafts drafts, Accounts accounts) {
        this.reviews = reviews;
        this.drafts = drafts;
        this.accounts = accounts;
    }

    @Override
    public Optional<Component> news() {
        List<Review> asked = reviews.mine();
        List<Review> answers = reviews.answers();
        return asked.isEmpty() && answers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Corner(asked, answers, drafts, accounts));
    }

    private static final class Corner extends Card implements Words {

        private final transient Drafts drafts;
        private final transient Accounts accounts;

        Corner(List<Review> asked, List<Review> answers, Drafts drafts, Accounts accounts) {
            this.drafts = drafts;
            this.accounts = accounts;
            if (!asked.isEmpty()) {
                add(
                        new H2(t("studio.review.corner")),
                        new Paragraph(t("studio.review.corner.text", asked.size())),
                        list(asked, review -> t("studio.review.corner.from", name(review.askedBy()))));
            }
            if (!answers.isEmpty()) {
                add(
                        new H2(t("studio.review.answers")),
                        new Paragraph(t("studio.review.answers.text")),
                        list(answers, this::answer));
            }
        }

        private UnorderedList list(List<Review> reviews, Function<Review, String> words) {
            UnorderedList list = new UnorderedList();
            list.addClassName("rows");
            for (Review review : reviews) {
                DraftSummary draft = drafts.summary(review.draft());
                String title = draft.title().isEmpty() ? t("studio.untitled") : draft.title();
                Span by = new Span(words.apply(review));
                by.addClassName("quiet-words");
                list.add(new ListItem(new Anchor("studio/meelezen/" + draft.id(), title), by));
            }
            return list;
        }

        private String answer(Review review) {
            String said = t(
                    review.state() == Review.State.APPROVED
                            ? "studio.review.state.approved"
                            : "studio.review.state.changes");
            return name(review.reviewer()) + " " + said;
        }

        private String name(AccountId id) {
            return accounts.find(id).map(Account::name).orElseGet(() -> t("studio.somebody"));
        }
    }
}
