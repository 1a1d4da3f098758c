package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.said;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.text.ListFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.casestudy.CaseEvent;
import nl.leeratelier.casestudy.Consulting;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Step 2: choose somebody, put a question, hear the answer. */
final class ConsultingWork extends Div implements Words {

    private final Desk desk;

    ConsultingWork(Desk desk) {
        this.desk = desk;
        boolean begins =
                desk.state().asked().isEmpty() && desk.state().filed().handled().isEmpty();
        add(begins ? new StepIntro(desk, 2, desk.study().consulting().text(), this::next) : following());
    }

    /** Questions that may still be put. */
    static int left(Desk desk) {
        return desk.study().consulting().questions() - desk.state().asked().size();
    }

    private void next() {
        show(following());
    }

    /** Signals of others come first: what one does with them may be to consult somebody. */
    private Component following() {
        return desk.study().consulting().thirdParties().stream()
                .filter(signal -> !desk.state().filed().handled().containsKey(signal.id()))
                .findFirst()
                .<Component>map(signal -> new ThirdPartyForm(desk, signal, this::next))
                .orElseGet(this::people);
    }

    /** To the choice of somebody. */
    void choosePerson() {
        show(people());
    }

    private void show(Component component) {
        removeAll();
        add(component);
        Heading.focus(this);
    }

    private Div people() {
        Div people = new Div(Heading.of(t("casestudy.consulting.title")), counter());
        people.addClassName("case-screen");
        people.add(
                new Fragment(desk.kept(desk.study().consulting(), "advisers", this::advisers)).pressed(this::talkTo));
        if (!desk.state().asked().isEmpty()) {
            people.add(finish(left(desk)));
        }
        people.add(StepText.of(desk, desk.study().consulting().text()));
        return people;
    }

    private Fragment counter() {
        int left = left(desk);
        List<String> spoken = desk.study().consulting().advisers().stream()
                .filter(adviser -> adviser.questions().stream()
                        .anyMatch(question -> desk.state().asked().contains(question.id())))
                .map(Consulting.Adviser::name)
                .toList();
        String names = spoken.isEmpty() ? "" : " " + t("casestudy.consulting.spoken", inWords(spoken));
        String words = left == 0 ? t("casestudy.consulting.none-left") : t("casestudy.consulting.left", left);
        return new Fragment(said("p", "counter", words + names));
    }

    private String inWords(List<String> names) {
        return ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(names);
    }

    private String advisers() {
        return Html.el(
                "ul",
                "advisers",
                desk.study().consulting().advisers().stream()
                        .map(adviser -> Html.el("li", "", Html.button("adviser", adviser.id(), adviser(adviser))))
                        .collect(Collectors.joining()));
    }

    private String adviser(Consulting.Adviser adviser) {
        return Faces.small(adviser.portrait(), Chair.PRO)
                + Html.el(
                        "span",
                        "who",
                        said("span", "name", adviser.name()),
                        said("span", "role", desk.labels().of(adviser.role())));
    }

    private Div finish(int left) {
        Div end = new Div();
        end.addClassName("finish");
        if (left == 0) {
            end.add(new PrimaryButton(closing(), _ -> close()));
        } else {
            end.add(
                    new SecondaryButton(closing(), _ -> close()),
                    new Paragraph(t("casestudy.consulting.finish-early", left)));
        }
        return end;
    }

    /** What leads on from here: to a moment to record, where there is one, or to the end of the step. */
    String closing() {
        return desk.study().consulting().recording().isPresent()
                ? t("casestudy.recording.go")
                : t("casestudy.finish-step", 2);
    }

    void close() {
        desk.study()
                .consulting()
                .recording()
                .ifPresentOrElse(
                        moment -> show(new RecordingForm(desk, moment, t("casestudy.finish-step", 2), this::finish)),
                        this::finish);
    }

    private void finish() {
        desk.move(new CaseEvent.StepFinished(2));
    }

    private void talkTo(String id) {
        desk.study().consulting().advisers().stream()
                .filter(adviser -> adviser.id().equals(id))
                .forEach(adviser -> show(new Consultation(desk, adviser, this)));
    }
}
