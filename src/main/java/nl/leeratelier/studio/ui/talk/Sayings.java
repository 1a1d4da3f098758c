package nl.leeratelier.studio.ui.talk;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leeratelier.roleplay.Scale;
import nl.leeratelier.roleplay.Target;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.talk.Aim;
import nl.leeratelier.studio.talk.Effects;
import nl.leeratelier.studio.talk.Names;
import nl.leeratelier.studio.talk.Requirement;
import nl.leeratelier.studio.talk.Spot;
import nl.leeratelier.studio.talk.Strength;
import nl.leeratelier.ui.Words;

/** Says in words what a talk holds by ids, numbers and signs. */
final class Sayings {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int SHORT = 48;
    private static final int SCALE = Scale.HIGHEST - Scale.LOWEST;

    private final Words words;
    private final Names names;

    Sayings(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    Names names() {
        return names;
    }

    String t(String key, Object... values) {
        return words.t(key, values);
    }

    /** {@code vertrouwen iets omhoog (+5)}. */
    String effect(Effects.Line line) {
        return switch (line) {
            case Effects.Line.Moves moves -> what(moves.what()) + " " + change(moves.change(), rangeOf(moves.what()));
            case Effects.Line.Unread unread -> unread.written();
        };
    }

    private String what(String id) {
        return isScale(id) ? t("roleplay.scale." + id) : names.variable(id);
    }

    private boolean isScale(String id) {
        return !names.variables().containsKey(id) && Scales.KEYS.contains(id);
    }

    /** How far a variable or a scale can go. */
    int rangeOf(String id) {
        Names.Gauge gauge = names.variables().get(id);
        return gauge == null ? isScale(id) ? SCALE : 100 : gauge.range();
    }

    /** {@code iets omhoog (+5)}. */
    String change(int change, int range) {
        if (change == 0) {
            return t("studio-talk.change.none");
        }
        String strength = Strength.of(change, range).name().toLowerCase(Locale.ROOT);
        return t(
                "studio-talk.change." + (change < 0 ? "down." : "up.") + strength,
                (change < 0 ? "−" : "+") + Math.abs(change));
    }

    String requirement(Requirement one) {
        return switch (one) {
            case Requirement.Stands stands ->
                t(
                        "studio-talk.if."
                                + stands.operator()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        names.variable(stands.variable()),
                        String.valueOf(stands.number()));
            case Requirement.Said said ->
                t(said.so() ? "studio-talk.if.said" : "studio-talk.if.not-said", shortly(names.choice(said.choice())));
            case Requirement.Brought fact ->
                t(fact.so() ? "studio-talk.if.file" : "studio-talk.if.not-file", shortly(names.fact(fact.fact())));
            case Requirement.Unread unread -> unread.written();
        };
    }

    String requirements(List<Requirement> all) {
        return all.stream().map(this::requirement).collect(Collectors.joining(t("studio-talk.if.and")));
    }

    String requirementsOf(Aim aim) {
        return requirements(aim.conditions().stream().map(Requirement::of).toList());
    }

    /** What authors call where a way leads to. */
    String target(String id) {
        if (id.isEmpty()) {
            return t("studio-talk.to.nowhere");
        }
        if (id.equals(Target.END)) {
            return t("studio-talk.to.end");
        }
        String said = names.moments().get(id);
        if (said == null) {
            return t("studio-talk.to.missing", id.replace('-', ' '));
        }
        return said.isBlank() ? t("studio-talk.moment.empty") : shortly(said);
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
        return TalkProblems.translated(one.problem(), this)
                .orElseGet(() -> one.problem().what() + ". " + one.problem().mend());
    }

    /** The beginning, whole words. */
    static String shortly(String text) {
        return shortly(text, SHORT);
    }

    static String shortly(String text, int longest) {
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int cut = line.lastIndexOf(' ', longest - 1);
        return line.substring(0, cut > longest / 2 ? cut : longest - 1) + "…";
    }
}
