package nl.leeratelier.owncase.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leeratelier.learning.OwnWords;
import nl.leeratelier.learning.ui.RealData;
import nl.leeratelier.owncase.CaseRefused;
import nl.leeratelier.owncase.Note;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** What the trainer and the writer say to each other about a case, and room to say something more. */
class TalkPart extends Card implements Words {

    private final transient Supplier<List<Note>> notes;
    private final transient Function<Note, String> who;
    private final Div thread = new Div();
    private transient Runnable gone = () -> {};

    /** What was said, without room for more. */
    TalkPart(Supplier<List<Note>> notes, Function<Note, String> who) {
        this.notes = notes;
        this.who = who;
        addClassName("talk-part");
        add(new H2(t("owncase.talk")), thread);
        refresh();
    }

    /** Adds room to say something, as this label asks. */
    TalkPart withRoom(String label, String help, Consumer<String> say) {
        FreeText words = new FreeText(label, OwnWords.LONGEST).help(help);
        RealData realData = new RealData(Set.of());
        Div message = new Div();
        message.addClassName("form-message");
        Runnable send = () -> {
            message.removeAll();
            if (realData.allows(List.of(words.value()))) {
                send(words, say, message);
            }
        };
        realData.onKeep(send);
        add(words, realData, message, new PrimaryButton(t("owncase.talk.send"), click -> send.run()));
        return this;
    }

    /** Does this when the case turns out not to be there any more. */
    TalkPart onGone(Runnable action) {
        gone = action;
        return this;
    }

    private void send(FreeText words, Consumer<String> say, Div message) {
        try {
            say.accept(words.value());
            words.setValue("");
            refresh();
            message.add(Notice.done(t("owncase.talk.sent")));
        } catch (CaseRefused refused) {
            message.add(Notice.problem(t(refused.reason().key())));
            if (refused.reason() == CaseRefused.Reason.NOT_THERE) {
                gone.run();
            }
        }
    }

    private void refresh() {
        List<Note> all = notes.get();
        thread.removeAll();
        if (all.isEmpty()) {
            thread.add(new Paragraph(t("owncase.talk.empty")));
            return;
        }
        Div list = new Div();
        new Markup("<ol class=\"thread\">" + all.stream().map(this::item).collect(Collectors.joining()) + "</ol>")
                .into(list);
        thread.add(list);
    }

    private String item(Note note) {
        return "<li class=\"%s\"><p class=\"by\">%s</p><p>%s</p></li>"
                .formatted(
                        note.byTrainer() ? "by-trainer" : "by-writer",
                        Markup.escape(t("owncase.talk.by", who.apply(note), Days.of(note.writtenAt()))),
                        Markup.escape(note.said()));
    }
}
