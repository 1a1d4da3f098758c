package nl.leeratelier.roleplay;

import java.util.Arrays;

/**
 * How it is for somebody on each of the six scales. Stands in the log: the names of its components are for ever.
 *
 * @param wouldReturn on the scale {@link Scale#RETURN}
 */
public record Scales(int heard, int serious, int judged, int inCharge, int honest, int wouldReturn) {

    public int of(Scale scale) {
        return switch (scale) {
            case HEARD -> heard;
            case SERIOUS -> serious;
            case JUDGED -> judged;
            case IN_CHARGE -> inCharge;
            case HONEST -> honest;
            case RETURN -> wouldReturn;
        };
    }

    /** The same with another value on one scale, brought back to 0 to 10. */
    public Scales with(Scale scale, int value) {
        int clamped = Math.clamp(value, Scale.LOWEST, Scale.HIGHEST);
        return new Scales(
                scale == Scale.HEARD ? clamped : heard,
                scale == Scale.SERIOUS ? clamped : serious,
                scale == Scale.JUDGED ? clamped : judged,
                scale == Scale.IN_CHARGE ? clamped : inCharge,
                scale == Scale.HONEST ? clamped : honest,
                scale == Scale.RETURN ? clamped : wouldReturn);
    }

    /** Moved by what was said, in order, each clamped. */
    Scales after(Iterable<Shift> shifts) {
        Scales moved = this;
        for (Shift shift : shifts) {
            moved = moved.with(shift.scale(), moved.of(shift.scale()) + shift.change());
        }
        return moved;
    }

    /** Whether every value is one that a slider can give. */
    boolean areWithinBounds() {
        return Arrays.stream(Scale.values()).mapToInt(this::of).allMatch(v -> v >= Scale.LOWEST && v <= Scale.HIGHEST);
    }

    /** @param change added to the value; the sum is clamped */
    public record Shift(Scale scale, int change) {}
}
