package nl.leeratelier.ui;

import java.util.Locale;
import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.content.Portrait.Age;
import nl.leeratelier.content.Portrait.Beard;
import nl.leeratelier.content.Portrait.Hair;

/** The face: shape, ears, beard and what the mood does to brows, eyes and mouth. */
record PortraitFace(Portrait portrait, PortraitColours colours, PortraitPose pose, Mood mood) {

    private static final String INK = "#2a1c18";

    String draw(PortraitHair hair) {
        return (hair.coversEars() ? "" : ears())
                + "<path fill=\"%s\" d=\"%s\"/>".formatted(colours.skin(), shape())
                + beard()
                + features(cheeks() + nose() + age() + brows() + eyes() + mouth());
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

    private String age() {
        if (portrait.age() != Age.OLDER) {
            return "";
        }
        return line(colours.shade(), 2, "M82 108 C79 112 78 116 78 119")
                + line(colours.shade(), 2, "M118 108 C121 112 122 116 122 119")
                + line(colours.shade(), 2, "M88 68 C96 66 104 66 112 68")
                + line(colours.shade(), 2, "M72 98 l-5 -2 M72 101 l-5 2 M128 98 l5 -2 M128 101 l5 2")
                + line(colours.shade(), 2, "M78 103 q6 3 11 1 M122 103 q-6 3 -11 1");
    }

    private String brows() {
        // inner, middle and outer height of the left brow, then of the right one; positive is lower
        double[] b = switch (mood) {
            case CALM -> new double[] {0, -3, 0, 0, -3, 0};
            case WORRIED -> new double[] {-5, -3, 2, -5, -3, 2};
            case SAD -> new double[] {-5, -1, 4, -5, -1, 4};
            case ANGRY -> new double[] {6, 0, -2, 6, 0, -2};
            case CLOSED -> new double[] {2, 0, 1, 2, 0, 1};
            case RELIEVED -> new double[] {-4, -6, -1, -4, -6, -1};
            case SURPRISED -> new double[] {-8, -12, -7, -8, -12, -7};
            case THINKING -> new double[] {2, -1, 1, -5, -10, -5};
        };
        var y = eye() - 14;
        var in = mood == Mood.ANGRY ? 2 : 0;
        var left = "M%s %s Q%s %s %s %s"
                .formatted(n(93 + in), n(y + b[0]), n(83 + in), n(y + b[1] - 1), n(73 + in), n(y + b[2] + 1));
        var right = "M%s %s Q%s %s %s %s"
                .formatted(n(107 - in), n(y + b[3]), n(117 - in), n(y + b[4] - 1), n(127 - in), n(y + b[5] + 1));
        var paint = portrait.hair() == Hair.HEADSCARF || portrait.hair() == Hair.BALD && portrait.age() != Age.OLDER
                ? INK
                : browColour();
        return line(paint, child() ? 3 : 3.8, left) + line(paint, child() ? 3 : 3.8, right);
    }

    private String browColour() {
        return switch (portrait.hairColour()) {
            case BLACK -> INK;
            case BROWN -> "#432a1d";
            case BLOND -> "#94662a";
            case RED -> "#7c391d";
            case GREY -> portrait.skin() > 3 ? "#bab7b2" : "#7d7a76";
        };
    }

    private String eyes() {
        return eye(84, -1) + eye(116, 1);
    }

    /** One eye; side is -1 for the left one and 1 for the right one. */
    private String eye(double x, int side) {
        var y = eye();
        var size = child() ? 1.15 : 1;
        return switch (mood) {
            case SAD -> line(INK, 2.8, "M%s %s q7 5 14 0".formatted(n(x - 7), n(y + 1))) + lashes(x, y + 1, side);
            case CLOSED -> pupil(x - 2.5, y + 1.5, 3.4 * size, 3 * size) + lid(x, y, 1.5, 0);
            case ANGRY ->
                pupil(x, y + 1, 3.6 * size, 3.4 * size)
                        + line(
                                INK,
                                2.8,
                                "M%s %s Q%s %s %s %s"
                                        .formatted(
                                                n(x + 8 * side), n(y - 3), n(x), n(y - 4), n(x - 8 * side), n(y + 1)));
            case SURPRISED ->
                "<ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\" fill=\"#fff\"/>"
                                .formatted(n(x), n(y), n(7 * size), n(7.5 * size))
                        + pupil(x, y, 3.8 * size, 4.4 * size)
                        + lid(x, y, 11, -1);
            case THINKING -> pupil(x + 3, y - 2, 3.7 * size, 4.2 * size) + lid(x, y, 6.5, 0);
            case WORRIED ->
                pupil(x, y, 3.8 * size, 4.4 * size)
                        + lid(x, y, 7, side * 0)
                        + line(colours.shade(), 1.8, "M%s %s q6 3 11 0".formatted(n(x - 5.5), n(y + 8)));
            case RELIEVED ->
                pupil(x, y, 3.7 * size, 3.8 * size)
                        + lid(x, y, 6, 0)
                        + line(colours.shade(), 2, "M%s %s q7 -4 14 0".formatted(n(x - 7), n(y + 7)));
            case CALM -> pupil(x, y, 3.7 * size, 4.3 * size) + lid(x, y, 6.5, 0);
        };
    }

    private String lid(double x, double y, double open, double slant) {
        return line(
                INK,
                2.4,
                "M%s %s Q%s %s %s %s".formatted(n(x - 8), n(y - 1), n(x), n(y - 1 - open), n(x + 8), n(y - 1 + slant)));
    }

    private String lashes(double x, double y, int side) {
        return line(INK, 2, "M%s %s l%s 3".formatted(n(x + 6 * side), n(y + 1), n(3 * side)));
    }

    private String pupil(double x, double y, double rx, double ry) {
        return "<ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\" fill=\"%s\"/><circle cx=\"%s\" cy=\"%s\" r=\"1.2\" fill=\"#fff\"/>"
                .formatted(n(x), n(y), n(rx), n(ry), INK, n(x + 1.3), n(y - 1.5));
    }

    private String mouth() {
        var y = lips();
        var paint = portrait.beard() != Beard.NONE && !child() ? colours.blush() : colours.lip();
        return switch (mood) {
            case CALM -> line(paint, 3, "M90 %s q10 4 20 0".formatted(n(y)));
            case WORRIED -> line(paint, 3, "M91 %s c4 -4 7 -1 10 -2 s5 0 8 2".formatted(n(y + 2)));
            case SAD -> line(paint, 3, "M91 %s q9 -6 18 0".formatted(n(y + 3)));
            case ANGRY ->
                line(paint, 3.2, "M89 %s q11 -4 22 0".formatted(n(y + 2)))
                        + line(colours.shade(), 2, "M95 %s q5 2 10 0".formatted(n(y + 8)));
            case CLOSED ->
                line(paint, 3, "M91 %s h18".formatted(n(y + 1)))
                        + line(colours.shade(), 2, "M87 %s v4 M113 %s v4".formatted(n(y - 1), n(y - 1)));
            case RELIEVED ->
                "<path fill=\"%s\" d=\"M87 %s q13 16 26 0 q-13 5 -26 0z\"/>".formatted(paint, n(y - 2))
                        + line(paint, 2.6, "M87 %s q13 5 26 0".formatted(n(y - 2)));
            case SURPRISED ->
                "<ellipse cx=\"100\" cy=\"%s\" rx=\"5\" ry=\"6.5\" fill=\"%s\"/>".formatted(n(y + 2), "#5b2720");
            case THINKING -> line(paint, 3, "M93 %s q8 -3 15 -2".formatted(n(y + 2)));
        };
    }

    private static String line(String colour, double width, String path) {
        return "<path fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"%s\"/>"
                .formatted(colour, n(width), path);
    }

    private static String n(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
