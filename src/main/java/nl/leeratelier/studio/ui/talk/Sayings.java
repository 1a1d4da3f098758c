package nl.leeratelier.studio.ui.talk;

import java.util.List;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.forms.CheckerWords;
import nl.leeratelier.studio.talk.Aim;
import nl.leeratelier.studio.talk.Effects;
import nl.leeratelier.studio.talk.Names;
import nl.leeratelier.studio.talk.Requirement;
import nl.leeratelier.studio.talk.Spot;
import nl.leeratelier.studio.words.TalkWords;
import nl.leeratelier.ui.Words;

/** Says in words what a talk holds by ids, numbers and signs. */
final class Sayings {

    private final Words words;
    private final Names names;
    private final TalkWords said;

    Sayings(Words words, Names names) {
        this.words = words;
        this.names = names;
        said = new TalkWords(words::t, names);
    }

    Names names() {
        return names;
    }

    String t(String key, Object... values) {
        return words.t(key, values);
    }

    /** {@code vertrouwen iets omhoog (+5)}. */
    String effect(Effects.Line line) {
        return said.effect(line);
    }

    /** How far a variable or a scale can go. */
    int rangeOf(String id) {
        return said.rangeOf(id);
    }

    /** {@code iets omhoog (+5)}. */
    String change(int change, int range) {
        return said.change(change, range);
    }

    String requirement(Requirement one) {
        return said.requirement(one);
    }

    String requirements(List<Requirement> all) {
        return said.requirements(all);
    }

    String requirementsOf(Aim aim) {
        return said.requirementsOf(aim);
    }

    /** What authors call where a way leads to. */
    String target(String id) {
        return said.target(id);
    }

    /** What authors call a place on the map. */
    String spot(Spot spot) {
        return switch (spot.kind()) {
            case END -> t("studio-talk.to.end");
            case MISSING -> t("studio-talk.to.missing", spot.id().replace('-', ' '));
            case GOOD_ENDING, OTHER_ENDING ->
                spot.words().isBlank() ? t("studio-talk.ending.empty") : shortly(spot.words());
            case PAUSE -> t("studio-talk.map.pause", shortly(orEmpty(spot.words())));
            case CHOICES, DILEMMA, OPEN ->
                spot.speaker().isEmpty()
                        ? shortly(orEmpty(spot.words()))
                        : t("studio-talk.map.says", spot.speaker(), shortly(orEmpty(spot.words())));
        };
    }

    private String orEmpty(String said) {
        return said.isBlank() ? t("studio-talk.moment.empty") : said;
    }

    /** What is wrong, and how to mend it. */
    String problem(Marked one) {
        return TalkProblems.translated(one.problem(), this).orElseGet(() -> {
            CheckerWords.Said said = CheckerWords.of(one.problem());
            return t(said.key(), said.values().toArray());
        });
    }

    /** The beginning, whole words. */
    static String shortly(String text) {
        return TalkWords.shortly(text);
    }

    static String shortly(String text, int longest) {
        return TalkWords.shortly(text, longest);
    }
}
