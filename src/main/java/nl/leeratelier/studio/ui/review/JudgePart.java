package nl.leeratelier.studio.ui.review;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.coverage.ReadingLevel;
import nl.leeratelier.studio.review.Comment;
import nl.leeratelier.studio.review.Point;
import nl.leeratelier.studio.review.Review;
import nl.leeratelier.studio.review.ReviewRefused;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** What somebody who was asked looks at, and what they think. */
final class JudgePart extends Card implements Words {

    /** Keeps what a reviewer thinks. */
    interface Judge {

        /** @throws ReviewRefused when it cannot be kept */
        void decide(boolean approved, String remark, Set<Point> checked);
    }

    private final Map<Point, Checkbox> boxes = new EnumMap<>(Point.class);
    private final Div message = new Div();
    private final FreeText remark;
    private final long open;
    private final transient Judge judge;

    /** @param open how many remarks of the reviewer are not dealt with */
    JudgePart(Review review, Optional<ReadingLevel> level, long open, Judge judge) {
        this.open = open;
        this.judge = judge;
        lit(Chair.PRO);
        addClassName("judge");
        boolean judged = review.state() == Review.State.APPROVED || review.state() == Review.State.CHANGES;
        Div form = new Div(new Paragraph(t("studio.review.judge.text")));
        form.addClassName("stack");
        add(new H2(t(judged ? "studio.review.judged" : "studio.review.judge")));
        if (judged) {
            boolean approved = review.state() == Review.State.APPROVED;
            add(
                    new Pill(
                            approved ? Tone.SAFE : Tone.WARN,
                            t(approved ? "studio.review.you-approved" : "studio.review.you-asked")),
                    new NativeDetails(t("studio.review.judge-again"), form));
        } else {
            add(form);
        }
        for (Point point : Point.values()) {
            Checkbox box = new Checkbox(t(point.key()), review.checked().contains(point));
            boxes.put(point, box);
            Paragraph help = new Paragraph(t(point.key() + ".help"));
            help.addClassName("judge-help");
            Div row = new Div(box, help);
            if (point == Point.LEVEL) {
                level.ifPresent(figure -> row.add(figure(figure)));
            }
            row.addClassName("judge-point");
            form.add(row);
        }
        remark = new FreeText(t("studio.review.remark"), Comment.LONGEST);
        Div actions = new Div(
                new PrimaryButton(t("studio.review.approve"), click -> approve()),
                new SecondaryButton(t("studio.review.ask-changes"), click -> decide(false)));
        actions.addClassName("actions");
        form.add(remark, message, actions);
    }

    private Paragraph figure(ReadingLevel level) {
        Paragraph figure = new Paragraph(t(
                level.isEasy() ? "studio.review.level.easy" : "studio.review.level.hard",
                level.ease(),
                ReadingLevel.B1,
                level.words()));
        figure.addClassName("judge-figure");
        return figure;
    }

    /** Asks once more when there is something that speaks against it. */
    private void approve() {
        int unchecked = Point.values().length - checked().size();
        if (unchecked == 0 && open == 0) {
            decide(true);
            return;
        }
        String why = Stream.of(
                        unchecked == 0 ? "" : t("studio.review.sure.points", unchecked),
                        open == 0 ? "" : t("studio.review.sure.remarks", open))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        new Question(t("studio.review.sure"), why, t("studio.review.sure.yes"), () -> decide(true)).ask();
    }

    private Set<Point> checked() {
        return boxes.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue().getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void decide(boolean approved) {
        message.removeAll();
        try {
            judge.decide(approved, remark.value(), checked());
        } catch (ReviewRefused refused) {
            message.add(Notice.problem(t(refused.reason().key())));
        }
    }
}
