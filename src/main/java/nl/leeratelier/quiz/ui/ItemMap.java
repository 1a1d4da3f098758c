package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import nl.leeratelier.quiz.ItemFigures;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** Every item as a numbered dot: how hard it is, and how well it tells people apart. The table beside it says the same. */
final class ItemMap extends Div implements Words {

    private static final int LEFT = 44;
    private static final int WIDTH = 576;
    private static final int TOP = 14;
    private static final int HEIGHT = 270;
    private static final double LOWEST = -0.5;

    ItemMap(List<ItemFigures> items) {
        addClassName("item-map");
        StringBuilder dots = new StringBuilder();
        int drawn = 0;
        for (int i = 0; i < items.size(); i++) {
            ItemFigures figures = items.get(i);
            if (figures.difficulty().isPresent() && figures.discrimination().isPresent()) {
                dots.append(dot(i + 1, figures));
                drawn++;
            }
        }
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", t("quiz.analysis.map-label", drawn))
                .setProperty(
                        "innerHTML", "<svg viewBox=\"0 0 640 330\" aria-hidden=\"true\">" + grid() + dots + "</svg>");
    }

    private String grid() {
        StringBuilder grid = new StringBuilder();
        for (double r : new double[] {-0.5, 0, 0.5, 1}) {
            grid.append(line("grid", y(r)))
                    .append(String.format(
                            Locale.ROOT,
                            "<text class=\"tick end\" x=\"%d\" y=\"%.1f\">%s</text>",
                            LEFT - 8,
                            y(r) + 5,
                            r == Math.rint(r) ? String.valueOf((int) r) : String.format(getLocale(), "%.1f", r)));
        }
        for (int percent = 0; percent <= 100; percent += 25) {
            grid.append(String.format(
                    Locale.ROOT,
                    "<text class=\"tick\" x=\"%.1f\" y=\"%d\">%d%%</text>",
                    x(percent / 100.0),
                    TOP + HEIGHT + 20,
                    percent));
        }
        grid.append(line("threshold", y(0.2)));
        grid.append("<text class=\"axis end\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(LEFT + WIDTH, TOP + HEIGHT + 42, Markup.escape(t("quiz.analysis.axis-x"))));
        grid.append("<text class=\"axis end\" transform=\"rotate(-90)\" x=\"%d\" y=\"12\">%s</text>"
                .formatted(-TOP, Markup.escape(t("quiz.analysis.axis-y"))));
        return grid.toString();
    }

    private static String line(String look, double y) {
        return String.format(Locale.ROOT, "<path class=\"%s\" d=\"M%d %.1fh%d\"/>", look, LEFT, y, WIDTH);
    }

    private static String dot(int number, ItemFigures figures) {
        double x = x(figures.difficulty().orElse(0));
        double y = y(figures.discrimination().orElse(0));
        String look = figures.verdict().name().toLowerCase(Locale.ROOT);
        return String.format(
                Locale.ROOT,
                "<g class=\"dot %s\"><circle cx=\"%.1f\" cy=\"%.1f\" r=\"12\"/><text x=\"%.1f\" y=\"%.1f\">%d</text></g>",
                look,
                x,
                y,
                x,
                y + 4.5,
                number);
    }

    private static double x(double difficulty) {
        return LEFT + 14 + (WIDTH - 28) * difficulty;
    }

    /** Less than −0.5 is rare; such a dot stands on the lowest line. */
    private static double y(double discrimination) {
        return TOP + HEIGHT * (1 - Math.max(discrimination, LOWEST)) / (1 - LOWEST);
    }
}
