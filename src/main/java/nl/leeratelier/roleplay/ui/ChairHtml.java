package nl.leeratelier.roleplay.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.leeratelier.roleplay.Journal;
import nl.leeratelier.roleplay.Others.Distribution;
import nl.leeratelier.roleplay.RolePlayEvent.MoveAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.StopAnswered;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.Scale;
import nl.leeratelier.roleplay.Seat;
import nl.leeratelier.roleplay.Step;
import nl.leeratelier.ui.Strip;
import nl.leeratelier.ui.Words;

/** Writes what a turn was like in the parents' chairs that were taken: one's own values beside the author's and others'. */
final class ChairHtml {

    private final TalkScreen screen;
    private final Journal journal;
    private final Words words;

    ChairHtml(TalkScreen screen, Journal journal, Words words) {
        this.screen = screen;
        this.journal = journal;
        this.words = words;
    }

    /** @param turn from 0 */
    void stops(Html html, int turn) {
        RolePlayState state = screen.state();
        for (Seat seat : state.seats()) {
            state.script(seat.parent()).stream()
                    .limit(seat.step())
                    .filter(step -> step.turn() == turn)
                    .filter(Step.Stop.class::isInstance)
                    .map(Step.Stop.class::cast)
                    .forEach(stop -> stop(html, seat.parent(), stop));
        }
    }

    private void stop(Html html, String parent, Step.Stop stop) {
        Optional<StopAnswered> answer = journal.stop(parent, stop.turn());
        Optional<Distribution> others = screen.others(parent, stop);
        html.open("li", "talk-moment talk-held").open("details", "").open("summary", "");
        html.text(words.t("roleplay.back.stop", screen.talk().nameOf(parent))).close("summary");
        html.open("div", "talk-strips");
        for (Scale scale : Scale.values()) {
            html.open("div", "").element("b", "", words.t("roleplay.scale." + scale.key()));
            html.piece(Strip.of(
                    answer.map(own -> own.scales().of(scale)),
                    stop.author().of(scale),
                    others.map(all -> Beside.most(all, scale)),
                    words));
            html.close("div");
        }
        html.close("div");
        answer.ifPresent(said -> written(html, said));
        html.close("details").close("li");
    }

    private void written(Html html, StopAnswered said) {
        quote(html, "roleplay.back.says", said.says());
        quote(html, "roleplay.back.keeps", said.keeps());
    }

    private void quote(Html html, String key, String text) {
        if (!text.isBlank()) {
            html.open("p", "talk-written")
                    .element("b", "", words.t(key))
                    .text(" " + Quoted.line(text))
                    .close("p");
        }
    }

    /** What the professional's asking on, or solution, did. */
    void moves(Html html, int turn) {
        for (Seat seat : screen.state().seats()) {
            journal.move(seat.parent(), turn).ifPresent(answer -> move(html, seat.parent(), answer));
        }
    }

    private void move(Html html, String parent, MoveAnswered answer) {
        if (answer.impacts().isEmpty() && answer.words().isBlank()) {
            return;
        }
        String ticked = answer.impacts().stream()
                .map(impact -> words.t(MoveForm.key(impact)))
                .collect(Collectors.joining(" · "));
        html.open("p", "talk-move")
                .element("b", "", words.t("roleplay.back.move", screen.talk().nameOf(parent)))
                .text(" " + ticked);
        if (!answer.words().isBlank()) {
            html.text(" " + Quoted.line(answer.words()));
        }
        html.close("p");
    }
}
