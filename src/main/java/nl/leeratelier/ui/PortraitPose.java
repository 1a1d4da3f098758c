package nl.leeratelier.ui;

import nl.leeratelier.content.Mood;

/**
 * How a mood sits in the whole of a person, not only in the mouth.
 *
 * @param tilt degrees the head leans, clockwise
 * @param drop how far the head sinks
 * @param turn how far the features move aside, as a head does that turns away
 * @param nod how far the features move down, as a head does that bows
 * @param shoulders how far the shoulders sink; negative when they are drawn up
 */
record PortraitPose(double tilt, double drop, double turn, double nod, double shoulders) {

    static PortraitPose of(Mood mood) {
        return switch (mood) {
            case CALM -> new PortraitPose(0, 0, 0, 0, 0);
            case WORRIED -> new PortraitPose(4, 1, 1, 1, -4);
            case SAD -> new PortraitPose(-6, 6, -2, 4, 6);
            case ANGRY -> new PortraitPose(0, 3, 0, 2, -5);
            case CLOSED -> new PortraitPose(-6, 2, -4, 3, -2);
            case RELIEVED -> new PortraitPose(4, -1, 1, -2, 5);
            case SURPRISED -> new PortraitPose(0, -4, 0, -2, -2);
            case THINKING -> new PortraitPose(5, 0, 3, -2, 0);
        };
    }
}
