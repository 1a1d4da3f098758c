package nl.leeratelier.ui;

import nl.leeratelier.content.Mood;

/**
 * Where the brows go: inner end, middle and outer end of each, positive is lower; and how far both move to the nose.
 */
record BrowLift(double[] left, double[] right, double frown) {

    static BrowLift of(Mood mood) {
        return switch (mood) {
            case CALM -> even(0, -3, 0, 0);
            case WORRIED -> even(-4, -3, 2, 1);
            case SAD -> even(-5, -2, 4, 0);
            case ANGRY -> even(4, 0, -2, 2);
            case CLOSED -> even(0, -2, 2, 1);
            case RELIEVED -> even(-3, -6, -1, 0);
            case SURPRISED -> even(-5, -9, -4, -1);
            case THINKING -> new BrowLift(new double[] {2, -1, 1}, new double[] {-3, -8, -4}, 0);
        };
    }

    private static BrowLift even(double inner, double middle, double outer, double frown) {
        var lift = new double[] {inner, middle, outer};
        return new BrowLift(lift, lift, frown);
    }
}
