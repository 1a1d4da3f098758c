package nl.leeratelier.casestudy.ui;

import nl.leeratelier.casestudy.CaseState.Sorted;
import nl.leeratelier.casestudy.SignalCard;
import nl.leeratelier.ui.Words;

/** A signal as a card on the desk, with its number and what was said of it so far. */
final class CardHead extends Fragment implements Words {

    private final Desk desk;
    private final int number;

    CardHead(Desk desk, int number) {
        super("");
        this.desk = desk;
        this.number = number;
        addClassName("card-head");
        show(html(""));
    }

    /** Shows what was said; each answer can be changed. */
    void showSaid(Sorted sorted) {
        StringBuilder tags = new StringBuilder();
        for (Aspect aspect : Aspect.values()) {
            String tag = aspect.tag(desk.labels(), sorted);
            if (!tag.isEmpty()) {
                tags.append(Html.button("tag", aspect.name(), t("casestudy.review.change-this", tag), Html.text(tag)));
            }
        }
        show(html(tags.isEmpty() ? "" : Html.el("div", "said", tags.toString())));
    }

    private String html(String said) {
        SignalCard card = desk.study().mapping().cards().get(number);
        int all = desk.study().mapping().cards().size();
        return Heading.html(t("casestudy.card.number", number + 1, all))
                + "<p class=\"signal\" tabindex=\"-1\"" + desk.lang() + ">" + Html.text(card.text())
                + "</p>" + said;
    }
}
