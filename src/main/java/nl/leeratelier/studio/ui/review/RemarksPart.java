package nl.leeratelier.studio.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.review.Comment;
import nl.leeratelier.studio.review.Comments;
import nl.leeratelier.studio.review.Remarks;
import nl.leeratelier.studio.review.ReviewRefused;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** What was said of places: who, when, answers, and whether it is dealt with. */
final class RemarksPart extends Card implements Words {

    private final transient Comments comments;
    private final DraftId draft;
    private final transient Function<Pointer, String> place;
    private final transient Function<Optional<AccountId>, String> name;
    private final transient Runnable changed;

    /** @param changed what to do when something was said or dealt with */
    RemarksPart(
            Comments comments,
            DraftId draft,
            Function<Pointer, String> place,
            Function<Optional<AccountId>, String> name,
            Runnable changed) {
        this.comments = comments;
        this.draft = draft;
        this.place = place;
        this.name = name;
        this.changed = changed;
        addClassName("remarks");
        refresh();
    }

    /** Shows how it is now. */
    void refresh() {
        removeAll();
        List<Remarks> all = comments.of(draft);
        long open = all.stream().filter(remarks -> !remarks.done()).count();
        add(new H2(t("studio.review.remarks")));
        add(new Paragraph(all.isEmpty() ? t("studio.review.remarks.none") : t("studio.review.remarks.open", open)));
        all.stream().filter(remarks -> !remarks.done()).forEach(remarks -> add(thread(remarks)));
        all.stream().filter(Remarks::done).forEach(remarks -> add(thread(remarks)));
    }

    private Div thread(Remarks remarks) {
        Div thread = new Div();
        thread.addClassName("remark");
        String where = place.apply(remarks.at());
        thread.add(new H3(where));
        if (remarks.done()) {
            thread.add(new Pill(Tone.SAFE, t("studio.review.done")));
        }
        OrderedList list = new OrderedList();
        remarks.comments().forEach(comment -> list.add(comment(comment)));
        SecondaryButton answer =
                new SecondaryButton(t("studio.review.answer"), click -> answer(remarks, where)).quiet();
        answer.setAriaLabel(t("studio.review.answer-named", where));
        SecondaryButton settle = new SecondaryButton(
                        t(remarks.done() ? "studio.review.reopen" : "studio.review.settle"), click -> settle(remarks))
                .quiet();
        settle.setAriaLabel(t(remarks.done() ? "studio.review.reopen-named" : "studio.review.settle-named", where));
        Div actions = new Div(answer, settle);
        actions.addClassName("actions");
        thread.add(list, actions);
        return thread;
    }

    private ListItem comment(Comment comment) {
        Span who = new Span(name.apply(comment.by()) + " · " + DutchTime.words(comment.writtenAt(), getLocale()));
        who.addClassName("quiet-words");
        Paragraph body = new Paragraph(comment.by().isEmpty() ? t("studio.review.erased") : comment.body());
        body.addClassName("remark-body");
        return new ListItem(who, body);
    }

    private void settle(Remarks remarks) {
        comments.settle(draft, remarks.id(), !remarks.done());
        changed.run();
    }

    /** Asks for something to say of a place. */
    void say(Pointer at) {
        ask(place.apply(at), text -> comments.say(draft, at, text));
    }

    private void answer(Remarks remarks, String where) {
        ask(where, text -> comments.answer(draft, remarks.id(), text));
    }

    private void ask(String where, java.util.function.Consumer<String> say) {
        Modal modal = new Modal(t("studio.review.say-of", where));
        Div message = new Div();
        FreeText text = new FreeText(t("studio.review.your-remark"), Comment.LONGEST).rows(4);
        modal.add(message, text);
        modal.actions(
                new SecondaryButton(t("studio.cancel"), click -> modal.close()),
                new PrimaryButton(t("studio.review.place"), click -> {
                    try {
                        say.accept(text.value());
                        modal.close();
                        changed.run();
                    } catch (ReviewRefused refused) {
                        message.removeAll();
                        message.add(Notice.problem(t(refused.reason().key())));
                    }
                }));
        modal.open();
    }
}
