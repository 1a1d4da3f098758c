package nl.leeratelier.roleplay;

/**
 * A parent's chair that was taken, or turned to.
 *
 * @param parent id of the character
 * @param step number of the step that comes next, from 0; as many as there are steps when all were taken
 * @param mark where that step stands in the script
 * @param helped whether it was said which one sentence would have helped
 * @param left whether it was sat out to the end
 */
public record Seat(String parent, int step, Script.Mark mark, boolean helped, boolean left) {

    static Seat first(Path path, String parent) {
        return new Seat(parent, 0, new Script(path, parent).first(), false, false);
    }

    Seat next(Path path) {
        return new Seat(parent, step + 1, new Script(path, parent).after(mark), helped, left);
    }

    Seat afterHelp() {
        return new Seat(parent, step, mark, true, left);
    }

    Seat afterLeaving() {
        return new Seat(parent, step, mark, helped, true);
    }
}
