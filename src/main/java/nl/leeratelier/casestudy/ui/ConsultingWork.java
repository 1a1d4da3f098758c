package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leeratelier.casestudy.CaseEvent;
import nl.leeratelier.casestudy.Consulting;
import nl.leeratelier.content.Mood;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.PortraitPicture;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Step 2: choose somebody, put a question, hear the answer. */
final class ConsultingWork extends Div implements Words {

    private final Desk desk;

    ConsultingWork(Desk desk) {
        this.desk = desk;
        if (desk.state().asked().isEmpty()) {
            add(new StepIntro(desk, 2, desk.study().consulting().text(), this::back));
        } else {
            choosePerson();
        }
    }

    /** Questions that may still be put. */
    static int left(Desk desk) {
        return desk.study().consulting().questions() - desk.state().asked().size();
    }

    void choosePerson() {
        int left = left(desk);
        Section people = new Section(Heading.of(t("casestudy.consulting.title")));
        people.addClassName("case-screen");
        Paragraph counter =
                new Paragraph(left == 0 ? t("casestudy.consulting.none-left") : t("casestudy.consulting.left", left));
        counter.addClassName("counter");
        UnorderedList list = new UnorderedList();
        list.addClassName("advisers");
        desk.study().consulting().advisers().forEach(adviser -> list.add(new ListItem(person(adviser))));
        people.add(counter, list);
        if (!desk.state().asked().isEmpty()) {
            people.add(finish(left));
        }
        people.add(StepText.of(desk, desk.study().consulting().text()));
        removeAll();
        add(people);
    }

    private Div finish(int left) {
        Div end = new Div();
        end.addClassName("finish");
        if (left == 0) {
            end.add(new PrimaryButton(t("casestudy.finish-step", 2), _ -> close()));
        } else {
            end.add(
                    new SecondaryButton(t("casestudy.finish-step", 2), _ -> close()),
                    new Paragraph(t("casestudy.consulting.finish-early", left)));
        }
        return end;
    }

    private void close() {
        desk.move(new CaseEvent.StepFinished(2));
    }

    private NativeButton person(Consulting.Adviser adviser) {
        NativeButton button = new NativeButton();
        button.addClassName("adviser");
        button.addClickListener(_ -> talkTo(adviser));
        Span name = new Span(adviser.name());
        name.addClassName("name");
        Span role = new Span(desk.labels().of(adviser.role()));
        role.addClassName("role");
        Span words = new Span(name, role);
        words.addClassName("who");
        long asked = adviser.questions().stream()
                .filter(question -> desk.state().asked().contains(question.id()))
                .count();
        if (asked > 0) {
            Span count = new Span(t("casestudy.consulting.asked", asked));
            count.addClassName("asked");
            words.add(count);
        }
        PortraitPicture face = new PortraitPicture(adviser.portrait(), Mood.CALM, adviser.name(), Chair.PRO);
        button.add(face.small().decorative(), words);
        return button;
    }

    private void talkTo(Consulting.Adviser adviser) {
        removeAll();
        add(new Consultation(desk, adviser, this));
        getElement().executeJs("window.scrollTo(0, 0); this.querySelector('h2')?.focus({ preventScroll: true })");
    }

    /** Back to the choice of somebody. */
    void back() {
        choosePerson();
        getChildren()
                .flatMap(section -> section.getChildren())
                .filter(H2.class::isInstance)
                .findFirst()
                .ifPresent(heading ->
                        heading.getElement().executeJs("window.scrollTo(0, 0); this.focus({ preventScroll: true })"));
    }
}
