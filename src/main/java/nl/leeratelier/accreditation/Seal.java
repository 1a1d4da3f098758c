package nl.leeratelier.accreditation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The seal of a certificate: two chairs that face each other inside two lines that plait, one in the colour of each chair.
 * One drawing for screen and paper.
 */
public final class Seal {

    private static final int SIZE = 200;
    private static final double CENTRE = SIZE / 2.0;
    private static final double RING = 89;
    private static final double SWAY = 6.5;
    private static final int WAVES = 26;
    private static final int POINTS_PER_WAVE = 14;

    /** A colour by its class on the screen, and as ink on paper (the light values of tokens.css). */
    private enum Ink {
        PRO("stroke-pro", 0x0e5a63),
        PARENT("stroke-parent", 0xb4472f),
        LINE("stroke-line", 0xb8c9c8);

        private final String css;
        private final Color paper;

        Ink(String css, int paper) {
            this.css = css;
            this.paper = new Color(paper);
        }
    }

    private record Stroke(Ink ink, double width, boolean closed, List<Point2D> points) {}

    private static final List<Stroke> STROKES = List.of(
            ring(Ink.LINE, 1, 76, 0),
            ring(Ink.PARENT, 2.2, RING, SWAY),
            ring(Ink.PRO, 2.2, RING, -SWAY),
            line(Ink.LINE, 5, 56, 148, 144, 148),
            line(Ink.PRO, 8.5, 66, 58, 66, 140),
            line(Ink.PRO, 8.5, 68, 106, 91, 106, 91, 140),
            line(Ink.PARENT, 8.5, 134, 58, 134, 140),
            line(Ink.PARENT, 8.5, 132, 106, 109, 106, 109, 140));

    private static final String SVG = svgOf(STROKES);

    private Seal() {}

    /** The seal as an SVG element without words, coloured by the tokens. */
    public static String svg() {
        return SVG;
    }

    /** Draws the seal in a square from the origin, in the inks of the paper. */
    static void draw(Graphics2D graphics, double side) {
        graphics.scale(side / SIZE, side / SIZE);
        for (var stroke : STROKES) {
            graphics.setColor(stroke.ink().paper);
            graphics.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(path(stroke));
        }
    }

    /** Draws only the two chairs, cut close, as the mark beside the name. */
    static void drawMark(Graphics2D graphics, double side) {
        var close = 100;
        graphics.scale(side / close, side / close);
        graphics.translate(-CENTRE + close / 2.0, -CENTRE + close / 2.0);
        for (var stroke : STROKES) {
            if (stroke.width() > SWAY) {
                graphics.setColor(stroke.ink().paper);
                graphics.setStroke(
                        new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                graphics.draw(path(stroke));
            }
        }
    }

    private static Stroke ring(Ink ink, double width, double radius, double sway) {
        var points = new ArrayList<Point2D>();
        var all = WAVES * POINTS_PER_WAVE;
        for (var i = 0; i < all; i++) {
            var angle = 2 * Math.PI * i / all;
            var distance = radius + sway * Math.sin(WAVES * angle);
            points.add(new Point2D.Double(CENTRE + distance * Math.cos(angle), CENTRE + distance * Math.sin(angle)));
        }
        return new Stroke(ink, width, true, points);
    }

    private static Stroke line(Ink ink, double width, double... coordinates) {
        var points = new ArrayList<Point2D>();
        for (var i = 0; i < coordinates.length; i += 2) {
            points.add(new Point2D.Double(coordinates[i], coordinates[i + 1]));
        }
        return new Stroke(ink, width, false, points);
    }

    private static Path2D path(Stroke stroke) {
        var path = new Path2D.Double();
        for (var point : stroke.points()) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.getX(), point.getY());
            } else {
                path.lineTo(point.getX(), point.getY());
            }
        }
        if (stroke.closed()) {
            path.closePath();
        }
        return path;
    }

    private static String svgOf(List<Stroke> strokes) {
        var svg = new StringBuilder(
                "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\" focusable=\"false\">".formatted(SIZE, SIZE));
        svg.append("<g fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">");
        for (var stroke : strokes) {
            svg.append("<path class=\"%s\" stroke-width=\"%s\" d=\"".formatted(stroke.ink().css, stroke.width()));
            var command = 'M';
            for (var point : stroke.points()) {
                svg.append(String.format(Locale.ROOT, "%c%.1f %.1f", command, point.getX(), point.getY()));
                command = 'L';
            }
            svg.append(stroke.closed() ? "Z\"/>" : "\"/>");
        }
        return svg.append("</g></svg>").toString();
    }
}
