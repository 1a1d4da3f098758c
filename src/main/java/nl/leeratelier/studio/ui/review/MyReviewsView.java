package nl.leeratelier.studio.ui.review;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.review.Review;
import nl.leeratelier.studio.review.Reviews;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Page;

/** For experts by experience: what they are asked to read, and what they read before. */
@Route("meelezen")
@RolesAllowed("EXPERT")
@Menu(title = "studio.reviews.nav", order = 14.2, icon = "book")
class MyReviewsView extends Page {

    private final transient Accounts accounts;

    MyReviewsView(Reviews reviews, Drafts drafts, Accounts accounts) {
        this.accounts = accounts;
        title(t("studio.reviews.nav"));
        lead(t("studio.reviews.lead"));
        List<Review> asked = reviews.mine();
        if (asked.isEmpty()) {
            add(new EmptyState(t("studio.reviews.none"), t("studio.reviews.none-text")));
        } else {
            add(new Card(
                    t("studio.reviews.asked"),
                    new Paragraph(t("studio.review.corner.text", asked.size())),
                    new AskedList(asked, drafts, review -> t("studio.review.corner.from", name(review.askedBy())))));
        }
        add(new Card(
                t("studio.reviews.how"),
                new OrderedList(
                        new ListItem(t("studio.reviews.how.one")),
                        new ListItem(t("studio.reviews.how.two")),
                        new ListItem(t("studio.reviews.how.three")))));
        List<Review> judged = reviews.judged();
        if (!judged.isEmpty()) {
            add(new Card(t("studio.reviews.judged"), new AskedList(judged, drafts, this::said)));
        }
    }

    private String said(Review review) {
        String what =
                t(review.state() == Review.State.APPROVED ? "studio.review.you-approved" : "studio.review.you-asked");
        return review.decidedAt()
                .map(at -> what + ", " + DutchTime.words(at, getLocale()))
                .orElse(what);
    }

    private String name(AccountId id) {
        return accounts.find(id).map(Account::name).orElseGet(() -> t("studio.somebody"));
    }
}
