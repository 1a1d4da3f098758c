package nl.leeratelier.studio.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.roleplay.Scale;
import nl.leeratelier.roleplay.Target;
import nl.leeratelier.studio.talk.Aim;
import nl.leeratelier.studio.talk.Effects;
import nl.leeratelier.studio.talk.Names;
import nl.leeratelier.studio.talk.Requirement;
import nl.leeratelier.studio.talk.Strength;
import org.jspecify.annotations.Nullable;

/** Says in words what a talk holds by ids, numbers and signs. Pure and total. */
public final class TalkWords {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int SHORT = 48;
    private static final int SCALE = Scale.HIGHEST - Scale.LOWEST;

    /** Texts by their keys. */
    @FunctionalInterface
    public interface Teller {

        String t(String key, Object... values);
    }

    private final Teller teller;
    private final Names names;

    public TalkWords(Teller teller, Names names) {
        this.teller = teller;
        this.names = names;
    }

    /** {@code vertrouwen iets omhoog (+5)}. */
    public String effect(Effects.Line line) {
        return switch (line) {
            case Effects.Line.Moves moves -> what(moves.what()) + " " + change(moves.change(), rangeOf(moves.what()));
            case Effects.Line.Unread unread -> unread.written();
        };
    }

    /** All of them in a row. */
    public String effects(Effects effects) {
        return effects.lines().stream().map(this::effect).collect(Collectors.joining(", "));
    }

    private String what(String id) {
        return isScale(id) ? teller.t("roleplay.scale." + id) : names.variable(id);
    }

    private boolean isScale(String id) {
        return !names.variables().containsKey(id)
                && Stream.of(Scale.values()).anyMatch(scale -> scale.key().equals(id));
    }

    /** How far a variable or a scale can go. */
    public int rangeOf(String id) {
        Names.Gauge gauge = names.variables().get(id);
        return gauge == null ? isScale(id) ? SCALE : 100 : gauge.range();
    }

    /** {@code iets omhoog (+5)}. */
    public String change(int change, int range) {
        if (change == 0) {
            return teller.t("studio-talk.change.none");
        }
        String strength = Strength.of(change, range).name().toLowerCase(Locale.ROOT);
        return teller.t(
                "studio-talk.change." + (change < 0 ? "down." : "up.") + strength,
                (change < 0 ? "−" : "+") + Math.abs(change));
    }

    /** {@code vertrouwen is minstens 40}. */
    public String requirement(Requirement one) {
        return switch (one) {
            case Requirement.Stands stands ->
                teller.t(
                        "studio-talk.if."
                                + stands.operator()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        names.variable(stands.variable()),
                        String.valueOf(stands.number()));
            case Requirement.Said said ->
                teller.t(
                        said.so() ? "studio-talk.if.said" : "studio-talk.if.not-said",
                        shortly(names.choice(said.choice())));
            case Requirement.Brought fact ->
                teller.t(
                        fact.so() ? "studio-talk.if.file" : "studio-talk.if.not-file",
                        shortly(names.fact(fact.fact())));
            case Requirement.Unread unread -> unread.written();
        };
    }

    /** All of them: each must hold. */
    public String requirements(List<Requirement> all) {
        return all.stream().map(this::requirement).collect(Collectors.joining(teller.t("studio-talk.if.and")));
    }

    /** What must hold for a way. */
    public String requirementsOf(Aim aim) {
        return requirements(aim.conditions().stream().map(Requirement::of).toList());
    }

    /** What authors call where a way leads to. */
    public String target(String id) {
        if (id.isEmpty()) {
            return teller.t("studio-talk.to.nowhere");
        }
        if (id.equals(Target.END)) {
            return teller.t("studio-talk.to.end");
        }
        @Nullable String said = names.moments().get(id);
        if (said == null) {
            return teller.t("studio-talk.to.missing", id.replace('-', ' '));
        }
        return said.isBlank() ? teller.t("studio-talk.moment.empty") : shortly(said);
    }

    /** As {@link #target}, with the number of the moment in the talk, from 1. */
    public String numbered(String id) {
        int index = new ArrayList<>(names.moments().keySet()).indexOf(id);
        return index < 0 ? target(id) : teller.t("studio.moment.numbered", index + 1, target(id));
    }

    /** {@code als vertrouwen minstens 40 is: moment 3 ‘Ik luister’; anders: het einde}. */
    public String ways(List<Aim> aims) {
        return aims.stream()
                .map(aim -> aim.conditions().isEmpty()
                        ? numbered(aim.go())
                        : teller.t("studio.moment.if", requirementsOf(aim), numbered(aim.go())))
                .collect(Collectors.joining("; "));
    }

    /** The beginning, whole words. */
    public static String shortly(String text) {
        return shortly(text, SHORT);
    }

    /** The beginning, whole words, of at most so many characters. */
    public static String shortly(String text, int longest) {
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int cut = line.lastIndexOf(' ', longest - 1);
        return line.substring(0, cut > longest / 2 ? cut : longest - 1) + "…";
    }
}
