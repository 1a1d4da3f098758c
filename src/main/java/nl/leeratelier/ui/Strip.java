package nl.leeratelier.ui;

import java.util.Optional;

/**
 * One's own value on a line from 0 to 10 (●), beside what the author wrote (○) and where most others are (a band). The
 * drawing only repeats what the sentence above it says.
 */
public final class Strip {

    private static final int EDGE = 10;
    private static final int STEP = 20;

    private Strip() {}

    /**
     * Where others are.
     *
     * @param low from here, 0 to 10
     * @param high to here, 0 to 10, not below low
     * @param count how many others; say nothing of fewer than five
     */
    public record Band(int low, int high, int count) {}

    /**
     * A strip with its sentence.
     *
     * @param own one's own value; empty when one gave none
     * @param author the author's value
     * @param others where others are; empty as long as there are too few of them
     */
    public static Markup of(Optional<Integer> own, int author, Optional<Band> others, Words words) {
        var sentence = own.map(value -> words.t("ui.strip.own", value)).orElseGet(() -> words.t("ui.strip.none")) + " "
                + words.t("ui.strip.author", author)
                + others.map(band -> " " + said(band, words)).orElse("");
        return new Markup(
                "<p class=\"strip-words\">" + Markup.escape(sentence) + "</p>" + drawing(own, author, others));
    }

    private static String said(Band band, Words words) {
        return band.low() == band.high()
                ? words.t("ui.strip.others-same", band.count(), band.low())
                : words.t("ui.strip.others", band.count(), band.low(), band.high());
    }

    private static String drawing(Optional<Integer> own, int author, Optional<Band> others) {
        var svg = new StringBuilder(
                "<svg class=\"strip\" viewBox=\"0 0 220 24\" aria-hidden=\"true\" focusable=\"false\">"
                        + "<rect class=\"strip-line\" x=\"" + EDGE
                        + "\" y=\"10\" width=\"200\" height=\"4\" rx=\"2\"/>");
        others.ifPresent(band -> svg.append("<rect class=\"strip-band\" y=\"6\" height=\"12\" rx=\"6\" x=\"")
                .append(x(band.low()) - 6)
                .append("\" width=\"")
                .append(x(band.high()) - x(band.low()) + 12)
                .append("\"/>"));
        own.ifPresent(value -> svg.append(circle("strip-own", value, 6)));
        var together = own.filter(value -> value == author).isPresent();
        return svg.append(circle("strip-author", author, together ? 9 : 6))
                .append("</svg>")
                .toString();
    }

    private static String circle(String look, int value, int radius) {
        return "<circle class=\"" + look + "\" cx=\"" + x(value) + "\" cy=\"12\" r=\"" + radius + "\"/>";
    }

    private static int x(int value) {
        return EDGE + STEP * Math.clamp(value, Sliders.LOWEST, Sliders.HIGHEST);
    }
}
