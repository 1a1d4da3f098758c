package nl.leeratelier.studio.ui.talk;

import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Reach;
import nl.leeratelier.studio.talk.Rules;
import nl.leeratelier.studio.talk.TalkMap;

/**
 * How often what happens in a talk, as far as that is known, and whether it is known of the talk as it stands. All figures are of one
 * and the same talk: as long as it is played anew, they are those of how it was before.
 */
final class Figures {

    private Reach reach = Reach.none();
    private Value rules = Value.text("");
    private boolean current;

    Reach reach() {
        return reach;
    }

    /** Takes in what was played; whether it is other than what was known. */
    boolean take(Rehearsals.Played played, Manuscript talk) {
        boolean other = !played.reach().equals(reach);
        reach = played.reach();
        rules = played.rules();
        compare(talk);
        return other;
    }

    /** Finds out whether the figures are of this talk. */
    void compare(Manuscript talk) {
        current = rules.equals(Rules.of(talk.root()));
    }

    /** Whether they are of the talk as it stands. */
    boolean isCurrent() {
        return current;
    }

    /**
     * Says what they tell.
     *
     * @param playing whether they are on their way; otherwise something in the talk must be mended first
     */
    String told(TalkMap map, boolean playing, Sayings sayings) {
        if (!current) {
            return sayings.t(
                    !playing
                            ? "studio-talk.counting.waits"
                            : reach.runs() == 0 ? "studio-talk.counting" : "studio-talk.counting.again");
        }
        long never = map.spots().stream()
                .filter(spot -> spot.kind().isEnding())
                .filter(spot ->
                        reach.percent(spot).filter(percent -> percent == 0).isPresent())
                .count();
        return sayings.t("studio-talk.played", reach.runs()) + " "
                + (never == 0 ? sayings.t("studio-talk.played.all") : sayings.t("studio-talk.played.never", never));
    }
}
