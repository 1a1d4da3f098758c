package nl.leeratelier.measure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.Sources;
import nl.leeratelier.learning.ui.SourceMarks;
import nl.leeratelier.measure.MeasureEvent;
import nl.leeratelier.measure.MeasureState;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Inputs;
import nl.leeratelier.ui.Landing;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PointScale;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Prose;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.SourceNote;
import nl.leeratelier.ui.Words;

/** All statements on one page; every answer is kept as it is given. */
final class StatementsPart extends Section implements Words {

    private final transient MeasureScreen screen;
    private final transient List<Framework.Statement> statements;
    private final Div kept = new Div();
    private final Div message = new Div();

    StatementsPart(MeasureScreen screen) {
        this.screen = screen;
        this.statements = screen.statements();
        addClassName("measure-statements");
        add(Landing.heading(t("measure.title." + moment())));
        intro();
        Paragraph how = new Paragraph(t("measure.how"));
        how.addClassName("measure-how");
        add(how, inputs());
        kept.addClassName("measure-kept");
        kept.getElement().setAttribute("role", "status");
        message.getElement().setAttribute("role", "status");
        Div actions = new Div(new PrimaryButton(t("measure.hand-in"), click -> handIn()), kept);
        actions.addClassName("actions");
        add(message, actions, sources());
        count();
    }

    private String moment() {
        return screen.measure().moment().name().toLowerCase(java.util.Locale.ROOT);
    }

    private void intro() {
        Sources sources = screen.sitting().library().sources();
        screen.measure().intro().ifPresent(text -> {
            SourceMarks marks = new SourceMarks(sources, "bron", t("ui.source.unconfirmed"));
            Prose prose = new Prose(marks.html(text) + marks.notes());
            prose.getElement().setAttribute("lang", screen.sitting().language());
            add(prose);
        });
    }

    private Inputs inputs() {
        MeasureState state = screen.sitting().state();
        List<String> points = MeasureScreen.points(this);
        String pass = t("measure.pass");
        String rows = IntStream.range(0, statements.size())
                .mapToObj(index -> PointScale.of(
                                "s" + index,
                                legend(index),
                                points,
                                state.given(statements.get(index).id()),
                                pass)
                        .html())
                .collect(Collectors.joining("</li><li>", "<ol class=\"measure-list\"><li>", "</li></ol>"));
        Inputs inputs = new Inputs(new Markup(rows), (name, value, ticked) -> answer(name, value));
        inputs.addClassName("worded");
        return inputs;
    }

    private Markup legend(int index) {
        return new Markup("<span class=\"measure-number\">" + (index + 1) + "</span><span lang=\""
                + Markup.escape(screen.sitting().language()) + "\">"
                + Markup.escape(statements.get(index).text()) + "</span>");
    }

    // What a browser sends may be anything: only a statement and a point of this page count.
    void answer(String name, String value) {
        if (!name.matches("s\\d{1,2}") || !value.matches("\\d")) {
            return;
        }
        int index = Integer.parseInt(name.substring(1));
        int point = Integer.parseInt(value);
        if (index < statements.size()) {
            String statement = statements.get(index).id();
            MeasureEvent event =
                    point == 0 ? new MeasureEvent.PassedBy(statement) : new MeasureEvent.Answered(statement, point);
            if (screen.sitting().record(event)) {
                message.removeAll();
                count();
            }
        }
    }

    private void count() {
        int done = screen.sitting().state().done();
        kept.removeAll();
        if (done > 0) {
            kept.add(Icon.CHECK.picture(), new Span(t("measure.kept", done, statements.size())));
        }
    }

    private void handIn() {
        message.removeAll();
        int done = screen.sitting().state().done();
        if (done == 0) {
            message.add(Notice.warning(t("measure.refused.nothing")));
        } else if (done < statements.size()) {
            ask(statements.size() - done);
        } else {
            screen.handIn();
        }
    }

    /** After handing in nothing can be answered any more, so nobody does it by mistake. */
    private void ask(int open) {
        SecondaryButton back = new SecondaryButton(t("measure.open.back"), click -> toFirstOpen());
        Div ways = new Div(back, new SecondaryButton(t("measure.open.anyway"), click -> screen.handIn()).danger());
        ways.addClassName("actions");
        message.add(Notice.warning(t("measure.open", open), ways));
        back.focus();
    }

    private void toFirstOpen() {
        message.removeAll();
        MeasureState state = screen.sitting().state();
        IntStream.range(0, statements.size())
                .filter(index -> state.given(statements.get(index).id()).isEmpty())
                .findFirst()
                .ifPresent(index ->
                        getElement().executeJs("this.querySelector('input[name=\"s' + $0 + '\"]')?.focus()", index));
    }

    private SourceNote sources() {
        Sources sources = screen.sitting().library().sources();
        return new SourceNote(sources.of(statements.stream()
                .flatMap(statement -> statement.sources().stream())
                .toList()));
    }
}
