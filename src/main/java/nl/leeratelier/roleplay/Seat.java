package nl.leeratelier.roleplay;

/**
 * A parent's chair that was taken, or turned to.
 *
 * @param parent id of the character
 * @param step number of the step that comes next, from 0; as many as there are steps when all were taken
 * @param helped whether it was said which one sentence would have helped
 * @param left whether it was sat out to the end
 */
public record Seat(String parent, int step, boolean helped, boolean left) {

    Seat next() {
        return new Seat(parent, step + 1, helped, left);
    }

    Seat afterHelp() {
        return new Seat(parent, step, true, left);
    }

    Seat afterLeaving() {
        return new Seat(parent, step, helped, true);
    }
}
