package nl.leeratelier.roleplay;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What conditions look at: the values of the variables, and which choices were made. Immutable and small: an attempt keeps
 * one per turn.
 */
public final class Standing {

    private final Index index;
    private final int[] values;
    /** A bit for each choice, and each fact from a file, that some condition asks about. */
    private final long[] said;

    private Standing(Index index, int[] values, long[] said) {
        this.index = index;
        this.values = values;
        this.said = said;
    }

    /** Every variable at its start, nothing said. */
    static Standing start(Index index) {
        int[] values =
                index.variables().stream().mapToInt(v -> v.clamp(v.start())).toArray();
        return new Standing(index, values, new long[(index.asked() + 63) / 64]);
    }

    /** As {@link #start(Index)}, with what a case brought along: its effects done in the order of the text. */
    public static Standing start(RolePlay talk, Collection<String> facts) {
        Standing standing = start(talk.index());
        for (FromFile one : talk.fromFile()) {
            if (facts.contains(one.fact())) {
                standing = standing.with(one);
            }
        }
        return standing;
    }

    private Standing with(FromFile brought) {
        int bit = index.bitOfFact(brought.fact());
        return new Standing(index, changed(brought.effects()), bit < 0 ? said : withBit(bit));
    }

    boolean has(String variable) {
        return index.slot(variable) >= 0;
    }

    /** The value of a variable; 0 when there is no such variable. */
    public int value(String variable) {
        int slot = index.slot(variable);
        return slot < 0 ? 0 : values[slot];
    }

    /** Whether this choice was made. Kept only for choices that a condition of the talk asks about. */
    boolean said(String choice) {
        return isSet(index.bit(choice));
    }

    /** Whether a case brought this fact along. Kept only for facts that a condition of the talk asks about. */
    boolean brought(String fact) {
        return isSet(index.bitOfFact(fact));
    }

    private boolean isSet(int bit) {
        return bit >= 0 && (said[bit / 64] & 1L << bit) != 0;
    }

    /** The situation once a way was gone: its effects done in order, each clamped. */
    public Standing after(Way way) {
        return new Standing(index, changed(way.effects()), way instanceof Choice choice ? saidAlso(choice.id()) : said);
    }

    private int[] changed(List<Effect> effects) {
        int[] changed = effects.isEmpty() ? values : values.clone();
        for (Effect effect : effects) {
            int slot = index.slot(effect.variable());
            if (slot >= 0) {
                changed[slot] = index.variables().get(slot).clamp((long) changed[slot] + effect.change());
            }
        }
        return changed;
    }

    private long[] saidAlso(String choice) {
        int bit = index.bit(choice);
        if (bit < 0 || said(choice)) {
            return said;
        }
        return withBit(bit);
    }

    private long[] withBit(int bit) {
        long[] more = said.clone();
        more[bit / 64] |= 1L << bit;
        return more;
    }

    /** The same situation as far as these variables and choices go; all else as if it never changed. */
    Standing only(Relevant relevant) {
        int[] kept = values.clone();
        for (int slot = 0; slot < kept.length; slot++) {
            if (!relevant.variables().get(slot)) {
                kept[slot] = index.variables().get(slot).min();
            }
        }
        return new Standing(index, kept, said.length == 0 ? said : saidOf(relevant));
    }

    private long[] saidOf(Relevant relevant) {
        long[] mask = Arrays.copyOf(relevant.said().toLongArray(), said.length);
        for (int word = 0; word < mask.length; word++) {
            mask[word] &= said[word];
        }
        return mask;
    }

    /** The values that matter, for messages; empty when none does. */
    String describe(Relevant relevant) {
        return relevant.variables().stream()
                .mapToObj(slot -> index.variables().get(slot).id() + " " + values[slot])
                .collect(Collectors.joining(", "));
    }

    /** The variables whose value differs between the situations, in the order of the text. */
    public List<Change> changesSince(Standing before) {
        return index.variables().stream()
                .filter(variable -> value(variable.id()) != before.value(variable.id()))
                .map(variable -> new Change(variable, value(variable.id()) - before.value(variable.id())))
                .toList();
    }

    /** @param difference what was really added, after clamping */
    public record Change(Variable variable, int difference) {}

    @Override
    public boolean equals(Object other) {
        return other instanceof Standing standing
                && Arrays.equals(values, standing.values)
                && Arrays.equals(said, standing.said);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(said);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
