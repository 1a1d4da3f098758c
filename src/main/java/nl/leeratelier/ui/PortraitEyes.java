package nl.leeratelier.ui;

import static nl.leeratelier.ui.PortraitFace.INK;
import static nl.leeratelier.ui.PortraitFace.line;
import static nl.leeratelier.ui.PortraitFace.n;

import nl.leeratelier.content.Mood;

/**
 * Both eyes.
 *
 * @param y their height
 * @param size 1 for an adult's
 */
record PortraitEyes(Mood mood, double y, double size, PortraitColours colours) {

    /** How far the lids are open above and below, and where the eye looks. */
    private record Look(double upper, double lower, double aside, double down) {}

    String draw() {
        return eye(84, -1) + eye(116, 1);
    }

    /** One eye; side is -1 for the left one and 1 for the right one. */
    private String eye(double x, int side) {
        return switch (mood) {
            case SAD -> castDown(x, side);
            case CALM -> open(x, side, new Look(5.5, 4.5, 0, 0), 0);
            case WORRIED -> open(x, side, new Look(6, 5, 0, 0), 1);
            case ANGRY -> open(x, side, new Look(3.5, 4, 0, 0), -2.5);
            case CLOSED -> open(x, side, new Look(3, 4, -2.8, 1.6), 0.5);
            case RELIEVED -> open(x, side, new Look(5, 3.2, 0, 0), 0.5) + smile(x);
            case SURPRISED -> open(x, side, new Look(7.5, 6, 0, 0), 0);
            case THINKING -> open(x, side, new Look(5.5, 4.5, 3, -1.6), 0);
        };
    }

    /** An open eye: white, iris, lid line; slant lowers the outer corner, or with a minus the inner one. */
    private String open(double x, int side, Look look, double slant) {
        var inner = x - side * 8 * size;
        var outer = x + side * 8 * size;
        var innerY = y - Math.min(slant, 0);
        var outerY = y + Math.max(slant, 0);
        var white = "<path fill=\"#fffaf4\" d=\"M%s %s Q%s %s %s %s Q%s %s %s %sZ\"/>"
                .formatted(
                        n(inner),
                        n(innerY),
                        n(x),
                        n(y - look.upper() * 1.7 * size),
                        n(outer),
                        n(outerY),
                        n(x),
                        n(y + look.lower() * 1.7 * size),
                        n(inner),
                        n(innerY));
        var lid = "M%s %s Q%s %s %s %s"
                .formatted(n(inner), n(innerY), n(x), n(y - look.upper() * 1.9 * size), n(outer), n(outerY));
        return white
                + iris(x + look.aside(), y + look.down() + (look.lower() - look.upper()) / 4, look)
                + line(INK, 2.4, lid);
    }

    private String iris(double x, double y, Look look) {
        var high = Math.min(4.2, (look.upper() + look.lower()) / 2) * size;
        return "<ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\" fill=\"%s\"/><circle cx=\"%s\" cy=\"%s\" r=\"1.2\" fill=\"#fff\"/>"
                .formatted(n(x), n(y), n(3.9 * size), n(high), INK, n(x + 1.3), n(y - 1.5));
    }

    private String castDown(double x, int side) {
        return line(INK, 2.6, "M%s %s q7 5 14 0".formatted(n(x - 7), n(y + 1)))
                + line(INK, 2, "M%s %s l%s 2.5".formatted(n(x + 6 * side), n(y + 2), n(3 * side)));
    }

    private String smile(double x) {
        return line(colours.shade(), 2, "M%s %s q6 -3 12 0".formatted(n(x - 6), n(y + 8)));
    }
}
