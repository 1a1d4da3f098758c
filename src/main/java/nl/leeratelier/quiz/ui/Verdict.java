package nl.leeratelier.quiz.ui;

import java.util.List;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Scoring;
import nl.leeratelier.ui.Tone;

/** How an answer turned out. */
enum Verdict {
    RIGHT(Tone.SAFE),
    PARTLY(Tone.WARN),
    NOT_YET(Tone.PARENT),
    OPEN(Tone.SAND),
    /** Answered in one's own words: nobody but the writer judges them. */
    OWN(Tone.PRO);

    private final Tone tone;

    Verdict(Tone tone) {
        this.tone = tone;
    }

    static Verdict of(Item item, List<String> answer) {
        if (answer.isEmpty()) {
            return OPEN;
        }
        if (item instanceof Item.Open) {
            return OWN;
        }
        double points = Scoring.points(item, answer);
        if (points == 1) {
            return RIGHT;
        }
        return points > 0 ? PARTLY : NOT_YET;
    }

    Tone tone() {
        return tone;
    }

    /** The translation key of its word. */
    String key() {
        return "quiz.verdict." + css();
    }

    String css() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
