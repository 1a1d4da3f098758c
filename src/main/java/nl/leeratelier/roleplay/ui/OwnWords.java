package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.leeratelier.personaldata.Finding;
import nl.leeratelier.personaldata.PersonalData;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Room for one's own words, which nobody else sees. What looks like somebody's real data is asked about before it is kept. */
final class OwnWords extends Div implements Words {

    private final TalkScreen screen;
    private final FreeText field;
    private final Div doubt = new Div();
    /** What the trainee said to be made up. */
    private final Set<String> madeUp = new HashSet<>();

    OwnWords(TalkScreen screen, String label) {
        this(screen, label, nl.leeratelier.roleplay.FreeText.LONGEST);
    }

    OwnWords(TalkScreen screen, String label, int longest) {
        this.screen = screen;
        addClassName("own-words");
        doubt.addClassName("doubt");
        field = new FreeText(label, longest);
        add(field, doubt);
    }

    /** Says that nobody else sees what is written here; once per screen is enough. */
    static Paragraph onlyYou(String text) {
        Paragraph note = new Paragraph();
        note.addClassName("only-you");
        note.add(Icon.LOCK.picture(), new Span(text));
        return note;
    }

    /** Goes on once nothing in it looks like somebody's real data, or the trainee said that it is made up. */
    void settle(Runnable then) {
        doubt.removeAll();
        String text = value();
        PersonalData.find(text, screen.talk().names()).stream()
                .filter(finding -> !madeUp.contains(finding.in(text)))
                .findFirst()
                .ifPresentOrElse(finding -> ask(finding, text, then), then);
    }

    private void ask(Finding finding, String text, Runnable then) {
        String found = finding.in(text);
        String kind = finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        SecondaryButton leaveOut = new SecondaryButton(t("roleplay.doubt.leave-out"), click -> {
            setValue(text.substring(0, finding.start()) + t("roleplay.doubt.left-out") + text.substring(finding.end()));
            say(t("roleplay.doubt.read"));
        });
        SecondaryButton keep = new SecondaryButton(t("roleplay.doubt.made-up"), click -> {
            madeUp.add(found);
            settle(then);
        });
        Div buttons = new Div(leaveOut, keep);
        buttons.addClassName("actions");
        doubt.add(Notice.warning(t("roleplay.doubt." + kind, Quoted.line(found)), buttons));
        leaveOut.focus();
    }

    /** Says something about what is written here, aloud too, and puts the cursor where it can be changed. */
    void say(String text) {
        Paragraph said = new Paragraph(text);
        said.getElement().setAttribute("role", "status");
        doubt.removeAll();
        doubt.add(said);
        focus();
    }

    OwnWords rows(int rows) {
        field.rows(rows);
        return this;
    }

    OwnWords help(String text) {
        field.help(text);
        return this;
    }

    String value() {
        return field.value();
    }

    void setValue(String text) {
        field.setValue(text);
    }

    void focus() {
        field.focus();
    }
}
