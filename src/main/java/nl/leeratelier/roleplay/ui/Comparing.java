package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leeratelier.learning.AttemptSummary;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.SideBySide;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Two attempts at one talk side by side, from where they part; on a phone below each other. */
final class Comparing extends Div implements Words {

    private final TalkScreen screen;
    private final List<AttemptSummary> others;
    private final Nav choose = new Nav();
    private final Div body = new Div();

    Comparing(TalkScreen screen) {
        this.screen = screen;
        addClassNames("page", "compare");
        int number = screen.sitting().number();
        others = screen.sitting().attempts().stream()
                .filter(attempt -> attempt.number() != number)
                .toList();
        Paragraph lead = new Paragraph(t("roleplay.compare.lead"));
        lead.addClassName("lead");
        Header head = new Header(
                Attention.landing(new H2(t("roleplay.compare.title"))),
                lead,
                new SecondaryButton(t("roleplay.compare.back"), click -> screen.home()));
        head.addClassName("page-head");
        choose.setAriaLabel(t("roleplay.compare.choose"));
        choose.addClassName("compare-choose");
        add(head, choose, body);
        screen.sitting().status("");
        others.stream()
                .filter(attempt -> attempt.number() < number)
                .reduce((earlier, later) -> later)
                .or(() -> others.stream().findFirst())
                .ifPresent(this::show);
    }

    private void show(AttemptSummary other) {
        choose.removeAll();
        if (others.size() > 1) {
            others.forEach(one -> choose.add(button(one, one.equals(other))));
        }
        boolean first = other.number() < screen.sitting().number();
        RolePlayState theirs = screen.sitting().stateOf(other);
        Side here = new Side(
                name(screen.sitting().number()),
                screen.state(),
                screen.journal().words());
        Side there =
                new Side(name(other.number()), theirs, screen.journalOf(other).words());
        compare(first ? there : here, first ? here : there);
    }

    /**
     * One of the two.
     *
     * @param words what was written in it, by turn
     */
    record Side(String name, RolePlayState state, Map<Integer, String> words) {}

    private void compare(Side one, Side other) {
        SideBySide sides = SideBySide.of(one.state(), other.state());
        Div turns = new Div();
        turns.getElement()
                .executeJs(
                        "this.innerHTML = $0",
                        new CompareHtml(screen, this).of(sides, one, other).html());
        body.removeAll();
        body.add(turns, values(sides, one, other));
    }

    private DataTable values(SideBySide sides, Side one, Side other) {
        DataTable table = new DataTable(
                        t("roleplay.compare.values"), t("roleplay.compare.what"), one.name(), other.name())
                .numeric(1, 2);
        sides.values()
                .forEach(value -> table.row(
                        value.variable().label(), String.valueOf(value.one()), String.valueOf(value.other())));
        return table;
    }

    private String name(int number) {
        return screen.sitting().attempts().stream()
                .filter(attempt -> attempt.number() == number)
                .findFirst()
                .map(attempt ->
                        t("roleplay.compare.name", number, LocalDate.ofInstant(attempt.startedAt(), ReadingBack.HERE)))
                .orElse("");
    }

    private NativeButton button(AttemptSummary attempt, boolean shown) {
        SecondaryButton button = new SecondaryButton(name(attempt.number()), click -> show(attempt));
        button.getElement().setAttribute("aria-pressed", String.valueOf(shown));
        return button;
    }
}
