package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import nl.leeratelier.roleplay.RolePlayEvent.StopAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.StopPassed;
import nl.leeratelier.roleplay.Scale;
import nl.leeratelier.roleplay.Scales;
import nl.leeratelier.roleplay.Seat;
import nl.leeratelier.roleplay.Step;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Sliders;
import nl.leeratelier.ui.Words;

/** The talk holds still: first how it is, on six scales; then what one says, and what one keeps to oneself. */
final class StopForm extends Div implements Words {

    private static final List<Scale> SCALES = List.of(Scale.values());

    private final TalkScreen screen;
    private final Step.Stop stop;
    private final Sliders sliders;
    private final WritingForm scales = new WritingForm();
    private final Div hint = new Div();

    StopForm(TalkScreen screen, Step.Stop stop) {
        this.screen = screen;
        this.stop = stop;
        addClassName("stop-form");
        sliders = new Sliders(
                t("roleplay.scale.low"),
                t("roleplay.scale.high"),
                SCALES.stream().map(this::label).toList());
        scales.add(Attention.landing(new H2(t("roleplay.stop.scales", parent()))), sliders, hint);
        scales.actions(t("roleplay.stop.on"), this::said, t("roleplay.stop.pass"), this::pass);
        add(scales);
        sliders.onChange(hint::removeAll);
    }

    private String label(Scale scale) {
        return t("roleplay.scale." + scale.key());
    }

    /** Six sliders make one answer: a part of them cannot stand beside the author's. */
    private void said() {
        if (sliders.isComplete()) {
            removeAll();
            add(words());
            Attention.to(getElement());
        } else {
            hint.removeAll();
            hint.add(Notice.warning(t("roleplay.stop.all-six", SCALES.size() - sliders.set())));
            sliders.getElement().executeJs("this.querySelector('.unset input')?.focus()");
        }
    }

    private WritingForm words() {
        WritingForm words = new WritingForm();
        words.add(Attention.landing(new H2(t("roleplay.stop.words", parent()))));
        words.field(new OwnWords(screen, t("roleplay.stop.says")).rows(2));
        words.field(new OwnWords(screen, t("roleplay.stop.keeps")).rows(2));
        words.add(OwnWords.onlyYou(t("ui.only-you")));
        words.actions(
                t("roleplay.stop.on"),
                () -> answer(words.texts().getFirst(), words.texts().getLast()),
                t("roleplay.stop.no-words"),
                () -> answer("", ""));
        return words;
    }

    private void answer(String says, String keeps) {
        screen.happen(new StopAnswered(stop.turn(), scales(), says, keeps));
    }

    private String parent() {
        return screen.talk().nameOf(screen.state().seat().map(Seat::parent).orElse(""));
    }

    private Scales scales() {
        Scales all = new Scales(0, 0, 0, 0, 0, 0);
        for (Scale scale : SCALES) {
            all = all.with(scale, sliders.value(scale.ordinal()).orElse(0));
        }
        return all;
    }

    private void pass() {
        screen.happen(new StopPassed(stop.turn()));
    }
}
