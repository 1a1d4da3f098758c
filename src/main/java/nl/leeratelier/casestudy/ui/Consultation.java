package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.el;
import static nl.leeratelier.casestudy.ui.Html.said;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.leeratelier.casestudy.CaseEvent.FamilyDescribed;
import nl.leeratelier.casestudy.CaseEvent.QuestionPut;
import nl.leeratelier.casestudy.Consulting;
import nl.leeratelier.casestudy.Telling;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** A talk with one adviser: what was asked and answered, and what can be asked. */
final class Consultation extends Div implements Words {

    private final Desk desk;
    private final Consulting.Adviser adviser;
    private final ConsultingWork work;
    private final Fragment talk = new Fragment("");
    private final Div ways = new Div();

    Consultation(Desk desk, Consulting.Adviser adviser, ConsultingWork work) {
        this.desk = desk;
        this.adviser = adviser;
        this.work = work;
        addClassNames("case-screen", "consultation");
        talk.pressed(this::put);
        add(new Fragment(desk.kept(adviser, "head", this::head)), talk, ways);
        ways.addClassName("finish");
        draw();
    }

    private String head() {
        return el(
                "header",
                "",
                Faces.small(adviser.portrait(), Chair.PRO),
                el(
                        "div",
                        "",
                        Heading.html(adviser.name()),
                        said("p", "role", desk.labels().of(adviser.role()))));
    }

    /** When nothing can be asked any more the way on is not hidden behind the way back. */
    private void drawWays() {
        ways.removeAll();
        if (ConsultingWork.left(desk) == 0) {
            ways.add(new PrimaryButton(work.closing(), _ -> work.close()));
        }
        ways.add(new SecondaryButton(t("casestudy.consulting.others"), _ -> work.choosePerson()).quiet());
    }

    private void draw() {
        drawWays();
        StringBuilder html = new StringBuilder();
        adviser.telling().ifPresent(telling -> html.append(told(telling)));
        if (adviser.telling().isPresent() && !isDescribed()) {
            talk.show(html.toString());
            return;
        }
        adviser.questions().stream().filter(this::isAsked).forEach(question -> html.append(exchange(question)));
        List<Html.Option> rest = adviser.questions().stream()
                .filter(question -> !isAsked(question))
                .map(question -> new Html.Option(question.id(), question.text()))
                .toList();
        int left = ConsultingWork.left(desk);
        if (left == 0) {
            html.append(said("p", "counter", t("casestudy.consulting.none-left")));
        } else if (!rest.isEmpty()) {
            html.append(said("h3", "", t("casestudy.consulting.ask", adviser.name())));
            html.append(said("p", "counter", t("casestudy.consulting.left", left)));
            html.append(Html.choices(rest, "", desk.lang()));
        }
        talk.show(html.toString());
    }

    private boolean isDescribed() {
        return desk.state().filed().described().containsKey(adviser.id());
    }

    /** How the family is described: to be chosen, or as it was. */
    private String told(Telling telling) {
        String chosen = desk.state().filed().described().getOrDefault(adviser.id(), "");
        return telling.option(chosen)
                .map(option -> exchange("told", option.text(), option.answer()))
                .orElseGet(() -> desk.content("h3", "", telling.question())
                        + Html.choices(
                                telling.options().stream()
                                        .map(option -> new Html.Option(option.id(), option.text()))
                                        .toList(),
                                "",
                                desk.lang()));
    }

    private boolean isAsked(Consulting.Question question) {
        return desk.state().asked().contains(question.id());
    }

    /** A question and its answer, as {@link nl.leeratelier.ui.SpeechBubble} shows them. */
    private String exchange(Consulting.Question question) {
        return exchange("q-" + question.id(), question.text(), question.answer());
    }

    private String exchange(String id, String said, String answer) {
        return "<div class=\"exchange\" id=\"" + id + "\" tabindex=\"-1\">"
                + el(
                        "p",
                        "echo",
                        said("span", "who", t("casestudy.you-say") + " "),
                        desk.content("span", "", "“" + said + "”"))
                + desk.content("p", "bubble", "“" + answer + "”")
                + "</div>";
    }

    private void describe(String id) {
        boolean offered =
                adviser.telling().flatMap(telling -> telling.option(id)).isPresent();
        if (offered && desk.save(new FamilyDescribed(adviser.id(), id))) {
            draw();
            Heading.focusPart(talk, "#told");
        }
    }

    private void put(String id) {
        if (adviser.telling().isPresent() && !isDescribed()) {
            describe(id);
            return;
        }
        boolean offered =
                adviser.questions().stream().anyMatch(question -> question.id().equals(id) && !isAsked(question));
        if (offered && desk.save(new QuestionPut(adviser.id(), id))) {
            draw();
            Heading.focusPart(talk, "#q-" + id);
        }
    }
}
