package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.leeratelier.roleplay.RolePlayEvent.Resolved;
import nl.leeratelier.roleplay.TalkEngine;
import nl.leeratelier.ui.AtHand;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** What the trainee takes along, in their own words and for their own eyes. */
final class Resolution extends Section implements Words {

    private final TalkScreen screen;
    private final Div body = new Div();
    private String kept;

    /** @param kept what was taken along so far; empty when nothing was */
    Resolution(TalkScreen screen, String kept) {
        this.screen = screen;
        this.kept = kept;
        addClassName("talk-resolution");
        body.addClassName("talk-resolution-body");
        add(new H2(t("roleplay.resolution.title")), OwnWords.onlyYou(t("ui.only-you")), body);
        add(AtHand.PLANNER.invitation(this, getLocale()));
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
        OwnWords field = new OwnWords(screen, t("roleplay.resolution.label"), TalkEngine.LONGEST_RESOLUTION)
                .help(t("roleplay.resolution.help"));
        field.setValue(kept);
        SecondaryButton keep =
                new SecondaryButton(t("roleplay.resolution.keep"), click -> field.settle(() -> keep(field.value())));
        body.removeAll();
        body.add(field, keep);
    }

    private void keep(String resolution) {
        boolean changed = !resolution.equals(kept);
        if (resolution.isEmpty() && !changed) {
            return;
        }
        if (!changed || screen.sitting().record(new Resolved(resolution))) {
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
