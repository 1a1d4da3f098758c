package nl.leeratelier.ui;

import java.util.Locale;
import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.content.Portrait.Age;
import nl.leeratelier.content.Portrait.Beard;
import nl.leeratelier.content.Portrait.Hair;

/** The face: shape, ears, beard and what the mood does to brows, eyes and mouth. */
record PortraitFace(Portrait portrait, PortraitColours colours, PortraitPose pose, Mood mood) {

    static final String INK = "#2a1c18";

    String draw(PortraitHair hair) {
        return (hair.coversEars() ? "" : ears())
                + "<path fill=\"%s\" d=\"%s\"/>".formatted(colours.skin(), shape())
                + beard()
                + cheeks()
                + features(nose()
                        + years()
                        + brows()
                        + new PortraitEyes(mood, eye(), child() ? 1.12 : 1, colours).draw()
                        + mouth());
    }

    String glasses() {
        if (!portrait.glasses()) {
            return "";
        }
        var frame = portrait.skin() == 5 ? "#d0a95a" : "#26323a";
        return features(
                "<g fill=\"#fff\" fill-opacity=\".14\" stroke=\"%s\" stroke-width=\"2.6\"><rect x=\"70\" y=\"%s\" width=\"26\" height=\"21\" rx=\"9\"/><rect x=\"104\" y=\"%s\" width=\"26\" height=\"21\" rx=\"9\"/><path fill=\"none\" d=\"M96 %s q4 -4 8 0\"/></g>"
                        .formatted(frame, n(eye() - 10), n(eye() - 10), n(eye() - 2)));
    }

    private boolean child() {
        return portrait.age() == Age.CHILD;
    }

    private double eye() {
        return child() ? 98 : 94;
    }

    private double lips() {
        return child() ? 120 : 121;
    }

    private String features(String drawn) {
        return "<g transform=\"translate(%s %s)\">%s</g>".formatted(n(pose.turn()), n(pose.nod()), drawn);
    }

    private String shape() {
        return child()
                ? "M60 90 C60 62 78 46 100 46 S140 62 140 90 C140 116 122 138 100 138 S60 116 60 90Z"
                : "M62 86 C62 60 79 44 100 44 S138 60 138 86 C138 106 132 124 118 135 C112 140 106 142 100 142 S88 140 82 135 C68 124 62 106 62 86Z";
    }

    private String ears() {
        return "<g fill=\"%s\"><ellipse cx=\"61\" cy=\"97\" rx=\"7\" ry=\"10\"/><ellipse cx=\"139\" cy=\"97\" rx=\"7\" ry=\"10\"/></g>"
                .formatted(colours.shade());
    }

    private String beard() {
        var path = switch (portrait.beard()) {
            case NONE -> "";
            case SHORT ->
                "M62 92 C62 108 68 124 82 135 C88 140 94 142 100 142 S112 140 118 135 C132 124 138 108 138 92 C134 108 127 115 117 114 Q100 106 83 114 C73 115 66 108 62 92Z";
            case FULL ->
                "M61 88 C58 112 66 140 82 150 Q100 160 118 150 C134 140 142 112 139 88 C134 106 127 113 117 113 Q100 104 83 113 C73 113 66 106 61 88Z";
        };
        return path.isEmpty() || child()
                ? ""
                : "<path fill=\"%s\"%s d=\"%s\"/>"
                        .formatted(
                                colours.hair(), portrait.beard() == Beard.SHORT ? " fill-opacity=\".88\"" : "", path);
    }

    private String cheeks() {
        var strength = mood == Mood.RELIEVED || child() ? ".5" : ".28";
        return "<g fill=\"%s\" fill-opacity=\"%s\"><ellipse cx=\"76\" cy=\"%s\" rx=\"8\" ry=\"5\"/><ellipse cx=\"124\" cy=\"%s\" rx=\"8\" ry=\"5\"/></g>"
                .formatted(colours.blush(), strength, n(eye() + 15), n(eye() + 15));
    }

    private String nose() {
        var side = pose.turn() < 0 ? -1 : 1;
        return child()
                ? line(colours.deep(), 2.4, "M97 107 q3 3 6 0")
                : "<g transform=\"translate(100 0) scale(%d 1)\">".formatted(side)
                        + line(colours.deep(), 2.4, "M-1 96 L-4 107 Q-3 111 3 110") + "</g>";
    }

    /** The lines of a life: at the eyes, on the forehead, and beside the mouth where no beard hides them. */
    private String years() {
        if (portrait.age() != Age.OLDER) {
            return "";
        }
        var beside = bearded() ? "" : " M82 108 C79 112 78 116 78 119 M118 108 C121 112 122 116 122 119";
        return line(
                colours.shade(),
                2,
                "M88 68 C96 66 104 66 112 68 M72 98 l-5 -2 M72 101 l-5 2 M128 98 l5 -2 M128 101 l5 2"
                        + " M78 104 q6 3 11 1 M122 104 q-6 3 -11 1" + beside);
    }

    private String brows() {
        var lift = BrowLift.of(mood);
        var y = eye() - 14;
        return brow(-1, y, lift.left(), lift.frown()) + brow(1, y, lift.right(), lift.frown());
    }

    /** One brow, thick at the nose and thin at the temple; side is -1 for the left one and 1 for the right one. */
    private String brow(int side, double y, double[] lift, double frown) {
        var thick = child() ? 2.6 : 3.8;
        var inner = 100 + side * (7.5 - frown);
        var middle = 100 + side * (17 - frown);
        var outer = 100 + side * (28 - frown);
        return "<path fill=\"%s\" stroke=\"%s\" stroke-linejoin=\"round\" d=\"M%s %s Q%s %s %s %s Q%s %s %s %sZ\"/>"
                .formatted(
                        browColour(),
                        browColour(),
                        n(inner),
                        n(y + lift[0]),
                        n(middle),
                        n(y + lift[1] - 2),
                        n(outer),
                        n(y + lift[2] + 1),
                        n(middle),
                        n(y + lift[1] - 2 + thick),
                        n(inner),
                        n(y + lift[0] + thick * .9));
    }

    private String browColour() {
        if (portrait.hair() == Hair.HEADSCARF || (portrait.hair() == Hair.BALD && portrait.age() != Age.OLDER)) {
            return INK;
        }
        return switch (portrait.hairColour()) {
            case BLACK -> INK;
            case BROWN -> "#432a1d";
            case BLOND -> portrait.skin() > 3 ? "#c8923f" : "#94662a";
            case RED -> "#7c391d";
            case GREY -> portrait.skin() > 3 ? "#bab7b2" : "#7d7a76";
        };
    }

    private String mouth() {
        var y = lips();
        var paint = bearded() ? "#d98f7a" : colours.lip();
        return switch (mood) {
            case CALM -> line(paint, 3, "M90 %s q10 4 20 0".formatted(n(y)));
            case WORRIED -> line(paint, 3, "M91 %s c4 -4 7 -1 10 -2 s5 0 8 2".formatted(n(y + 2)));
            case SAD -> line(paint, 3, "M92 %s q8 -5 16 0".formatted(n(y + 3)));
            case ANGRY ->
                line(paint, 3, "M89 %s q11 -3 22 0".formatted(n(y + 2))) + chin("M95 %s q5 2 10 0".formatted(n(y + 8)));
            case CLOSED ->
                line(paint, 3, "M91 %s q9 -2 18 0.5".formatted(n(y + 1)))
                        + chin("M96 %s q4 1.5 8 0".formatted(n(y + 7)));
            case RELIEVED ->
                "<path fill=\"%s\" d=\"M88 %s q12 13 24 0 q-12 4 -24 0z\"/>".formatted(paint, n(y - 1))
                        + line(paint, 2.6, "M88 %s q12 4 24 0".formatted(n(y - 1)));
            case SURPRISED ->
                "<ellipse cx=\"100\" cy=\"%s\" rx=\"4.2\" ry=\"5\" fill=\"#5b2720\" stroke=\"%s\" stroke-width=\"2\"/>"
                        .formatted(n(y + 2), paint);
            case THINKING -> line(paint, 3, "M93 %s q8 -3 15 -2".formatted(n(y + 2)));
        };
    }

    private boolean bearded() {
        return portrait.beard() != Beard.NONE && !child();
    }

    private String chin(String path) {
        return bearded() ? "" : line(colours.shade(), 2, path);
    }

    static String line(String colour, double width, String path) {
        return "<path fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"%s\"/>"
                .formatted(colour, n(width), path);
    }

    static String n(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
