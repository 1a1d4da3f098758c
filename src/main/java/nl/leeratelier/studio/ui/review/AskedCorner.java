package nl.leeratelier.studio.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.learning.ui.StartCorner;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
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

        private final transient Accounts accounts;

        Corner(List<Review> asked, List<Review> answers, Drafts drafts, Accounts accounts) {
            this.accounts = accounts;
            if (!asked.isEmpty()) {
                add(
                        new H2(t("studio.review.corner")),
                        new Paragraph(t("studio.review.corner.text", asked.size())),
                        new AskedList(asked, drafts, review -> t("studio.review.corner.from", name(review.askedBy()))));
            }
            if (!answers.isEmpty()) {
                add(
                        new H2(t("studio.review.answers")),
                        new Paragraph(t("studio.review.answers.text")),
                        new AskedList(answers, drafts, this::answer));
            }
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
