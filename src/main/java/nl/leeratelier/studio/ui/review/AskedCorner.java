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
import nl.leeratelier.learning.ui.StartCorner;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.review.Review;
import nl.leeratelier.studio.review.Reviews;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Words;

/** On the start page: what one is asked to review. */
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
        return asked.isEmpty() ? Optional.empty() : Optional.of(new Corner(asked, drafts, accounts));
    }

    private static final class Corner extends Card implements Words {

        Corner(List<Review> asked, Drafts drafts, Accounts accounts) {
            UnorderedList list = new UnorderedList();
            list.addClassName("rows");
            for (Review review : asked) {
                DraftSummary draft = drafts.summary(review.draft());
                String title = draft.title().isEmpty() ? t("studio.untitled") : draft.title();
                String from = accounts.find(review.askedBy()).map(Account::name).orElseGet(() -> t("studio.somebody"));
                Span by = new Span(t("studio.review.corner.from", from));
                by.addClassName("quiet-words");
                list.add(new ListItem(new Anchor("studio/meelezen/" + draft.id(), title), by));
            }
            add(new H2(t("studio.review.corner")), new Paragraph(t("studio.review.corner.text", asked.size())), list);
        }
    }
}
