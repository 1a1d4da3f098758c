package nl.leeratelier.peonline.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.leeratelier.peonline.Course;
import nl.leeratelier.peonline.Course.Ref;
import nl.leeratelier.peonline.Kind;
import nl.leeratelier.peonline.PeOnline;
import nl.leeratelier.peonline.PeRefused;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Which course an accreditation is at PE-online. */
class CoursePart extends Card implements Words {

    private final transient PeOnline online;
    private final transient PeOnline.Accredited accredited;
    private final transient Runnable changed;
    private final Div content = new Div();

    /** A name of something at PE-online, and whether it is the provider's own. */
    private record Name(TextField field, Checkbox own) {

        Ref value() {
            return new Ref(field.getValue().strip(), own.getValue());
        }
    }

    CoursePart(PeOnline online, PeOnline.Accredited accredited, Runnable changed) {
        super();
        this.online = online;
        this.accredited = accredited;
        this.changed = changed;
        content.addClassName("form");
        add(
                new H3(t(
                        "peonline.course.of",
                        accredited.register().name(),
                        accredited.accreditation().number())),
                content);
        show();
    }

    private void show() {
        content.removeAll();
        content.add(accredited
                .course()
                .<com.vaadin.flow.component.Component>map(course -> new Paragraph(t(
                        "peonline.course.is",
                        kind(course.kind()),
                        course.course().name())))
                .orElseGet(() -> Notice.warning(t("peonline.course.missing"))));
        content.add(new SecondaryButton(t("peonline.course.change"), _ -> edit()));
    }

    private String kind(Kind kind) {
        return t("peonline.kind."
                + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    private void edit() {
        content.removeAll();
        var present = accredited.course().orElse(new Course(Kind.E_LEARNING, Ref.NONE, Ref.NONE, Ref.NONE, Ref.NONE));
        var kind = new Select<Kind>();
        kind.setLabel(t("peonline.field.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(this::kind);
        var course = name("peonline.field.course", present.course());
        var module = name("peonline.field.module", present.module());
        var edition = name("peonline.field.edition", present.edition());
        var meeting = name("peonline.field.meeting", present.meeting());
        var told = new Div();
        var fields = new Div(line(course), line(module), line(edition), line(meeting));
        fields.addClassName("form");
        kind.addValueChangeListener(change -> {
            line(module).setVisible(!change.getValue().hasEditions());
            line(edition).setVisible(change.getValue().hasEditions());
            line(meeting).setVisible(change.getValue().hasEditions());
        });
        kind.setValue(present.kind());
        var keep = new PrimaryButton(t("peonline.keep"), _ -> {
            var editions = kind.getValue().hasEditions();
            try {
                online.keep(
                        accredited.accreditation().id(),
                        new Course(
                                kind.getValue(),
                                course.value(),
                                editions ? Ref.NONE : module.value(),
                                editions ? edition.value() : Ref.NONE,
                                editions ? meeting.value() : Ref.NONE));
                changed.run();
            } catch (PeRefused refused) {
                told.removeAll();
                told.add(Notice.problem(t(refused.reason().key())));
            }
        });
        var actions = new Div(keep, new SecondaryButton(t("peonline.cancel"), _ -> show()));
        actions.addClassName("actions");
        content.add(told, kind, fields, actions);
    }

    private Name name(String key, Ref present) {
        var field = new TextField(t(key), present.name(), "");
        field.setMaxLength(60);
        field.setManualValidation(true);
        var name = new Name(field, new Checkbox(t("peonline.field.own"), present.own()));
        var line = new Div(name.field(), name.own());
        line.addClassName("field-pair");
        return name;
    }

    private static Div line(Name name) {
        return (Div) name.field().getParent().orElseThrow();
    }
}
