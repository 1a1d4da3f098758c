package nl.leeratelier.dossier.ui;

import nl.leeratelier.dossier.Matrix;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** How a programme stands to a criterion, in a word and a colour. */
final class StateMark {

    private StateMark() {}

    static Markup of(Matrix.State state, Words words) {
        return switch (state) {
            case LACKING -> Markup.pill(Tone.PARENT, words.t("dossier.state.lacking"));
            case TO_SHOW -> Markup.pill(Tone.WARN, words.t("dossier.state.to-show"));
            case OPTIONAL -> Markup.pill(Tone.SAND, words.t("dossier.state.optional"));
            case MET -> Markup.pill(Tone.SAFE, words.t("dossier.state.met"));
        };
    }
}
