package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import nl.leeratelier.learning.RecordedEvent;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.roleplay.Journal;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent;
import nl.leeratelier.roleplay.RolePlayEvent.Resolved;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.TalkEngine;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** What the trainee takes along, in their own words and for their own eyes. */
final class Resolution extends Section implements Words {

    private final Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting;
    private final Div body = new Div();
    private String kept;

    Resolution(Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting) {
        this.sitting = sitting;
        addClassName("talk-resolution");
        body.addClassName("talk-resolution-body");
        add(new H2(t("roleplay.resolution.title")), new Paragraph(t("roleplay.resolution.private")), body);
        this.kept = Journal.of(
                        sitting.activity(),
                        sitting.log().stream().map(RecordedEvent::event).toList())
                .resolution();
        if (kept.isEmpty()) {
            write();
        } else {
            show();
        }
    }

    private void show() {
        Paragraph words = new Paragraph(Quoted.line(kept));
        words.addClassName("talk-resolution-words");
        body.removeAll();
        body.add(words, new SecondaryButton(t("roleplay.resolution.change"), click -> write()).quiet());
    }

    private void write() {
        TextArea field = new TextArea(t("roleplay.resolution.label"));
        field.setMaxLength(TalkEngine.LONGEST_RESOLUTION);
        field.setHelperText(t("roleplay.resolution.help"));
        field.setMinRows(3);
        field.setValue(kept);
        SecondaryButton keep = new SecondaryButton(t("roleplay.resolution.keep"), click -> keep(field.getValue()));
        body.removeAll();
        body.add(field, keep);
    }

    private void keep(String text) {
        String resolution = text.strip();
        boolean changed = !resolution.equals(kept);
        if (resolution.isEmpty() && !changed) {
            return;
        }
        if (!changed || sitting.record(new Resolved(resolution))) {
            kept = resolution;
            if (resolution.isEmpty()) {
                write();
            } else {
                show();
                body.add(Notice.done(t("roleplay.resolution.kept")));
            }
        }
    }
}
