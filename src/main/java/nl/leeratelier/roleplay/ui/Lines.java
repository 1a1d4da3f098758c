package nl.leeratelier.roleplay.ui;

import java.util.List;
import nl.leeratelier.roleplay.Standing;
import nl.leeratelier.roleplay.Variable;

/**
 * The variables of a talk over its turns, as lines. Each variable has a colour and a shape of its own, the same in the chart,
 * its legend and the pills; whoever sees no colours has the shapes and the table. Unlike the shared chart it takes each
 * variable by its own bounds, and is one text for the session to hold rather than an element per figure.
 */
final class Lines {

    /** Tones of the first variables; whatever comes after them shares the last one. */
    private static final List<String> TONES = List.of("pro", "parent", "safe", "warn", "sand");

    private static final int WIDTH = 400;
    private static final int HEIGHT = 170;
    private static final int MARGIN = 12;

    private final List<Variable> variables;
    private final List<Standing> standings;

    /** @param standings from the start on, one more than there are turns */
    Lines(List<Variable> variables, List<Standing> standings) {
        this.variables = variables;
        this.standings = standings;
    }

    /** The tone of a variable's colour. */
    static String tone(List<Variable> variables, Variable variable) {
        return TONES.get(Math.min(variables.indexOf(variable), TONES.size() - 1));
    }

    /** @param description what the chart shows, in words */
    String svg(String description) {
        Markup svg = new Markup()
                .html("<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\" aria-label=\"")
                .text(description)
                .html("\">");
        for (int share = 0; share <= 2; share++) {
            int y = MARGIN + share * (HEIGHT - 2 * MARGIN) / 2;
            svg.html("<path class=\"talk-grid\" d=\"M" + MARGIN + " " + y + "H" + (WIDTH - MARGIN) + "\"/>");
        }
        variables.forEach(variable -> line(svg, variable));
        return svg.html("</svg>").toString();
    }

    private void line(Markup svg, Variable variable) {
        StringBuilder points = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        int shape = Math.min(variables.indexOf(variable), TONES.size() - 1);
        for (int turn = 0; turn < standings.size(); turn++) {
            long x = x(turn);
            long y = y(variable, standings.get(turn).value(variable.id()));
            points.append(turn == 0 ? "M" : "L").append(x).append(' ').append(y);
            marks.append("<path transform=\"translate(")
                    .append(x)
                    .append(' ')
                    .append(y)
                    .append(")\" d=\"")
                    .append(shape(shape))
                    .append("\"/>");
        }
        svg.html("<g class=\"tone-" + tone(variables, variable) + "\"><path class=\"talk-run\" d=\"" + points + "\"/>"
                + marks + "</g>");
    }

    private long x(int turn) {
        int last = Math.max(1, standings.size() - 1);
        return MARGIN + Math.round((double) turn * (WIDTH - 2 * MARGIN) / last);
    }

    private static long y(Variable variable, int value) {
        double share = (double) (value - variable.min()) / (variable.max() - variable.min());
        return HEIGHT - MARGIN - Math.round(share * (HEIGHT - 2 * MARGIN));
    }

    private static String shape(int number) {
        return switch (number) {
            case 0 -> "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z";
            case 1 -> "M-4.5-4.5h9v9h-9z";
            case 2 -> "M0-6.5 6.5 0 0 6.5-6.5 0z";
            case 3 -> "M0-6 6 5H-6z";
            default -> "M0 6 6-5H-6z";
        };
    }

    /** The legend's drawing of a variable. */
    static String legend(List<Variable> variables, Variable variable) {
        int shape = Math.min(variables.indexOf(variable), TONES.size() - 1);
        return "<svg class=\"talk-key tone-" + tone(variables, variable)
                + "\" viewBox=\"-8 -8 16 16\" aria-hidden=\"true\"><path d=\"" + shape(shape) + "\"/></svg>";
    }
}
