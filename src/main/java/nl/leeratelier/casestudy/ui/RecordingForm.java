package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import nl.leeratelier.casestudy.CaseEvent.EntryWritten;
import nl.leeratelier.casestudy.Recording;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** A moment to record: for each thing the words that go into the file now, or not now. Every pick is saved. */
final class RecordingForm extends Div implements Words {

    /** Stands for "not now" in the form; no wording is called so. */
    private static final String NOT_NOW = "-";

    private final Desk desk;
    private final Recording recording;
    private final Runnable next;
    private final Div message = new Div();

    /**
     * @param way on, in the words of the button
     * @param next what follows once everything was picked
     */
    RecordingForm(Desk desk, Recording recording, String way, Runnable next) {
        this.desk = desk;
        this.recording = recording;
        this.next = next;
        addClassName("case-screen");
        Fragment form = new Fragment(recording.items().stream().map(this::item).collect(Html.together()));
        form.addClassNames("choice-form", "recording");
        form.picked(this::write);
        add(
                Heading.of(t("casestudy.recording.title")),
                desk.prose(recording.text(), "recording"),
                form,
                message,
                new PrimaryButton(way, _ -> goOn()));
    }

    /** Whether everything of this moment was written, or left for later. */
    static boolean isDone(Desk desk, Recording recording) {
        return left(desk, recording) == 0;
    }

    private static int left(Desk desk, Recording recording) {
        return (int) recording.items().stream()
                .filter(item -> !desk.state().filed().written().containsKey(item.id()))
                .count();
    }

    /** What was picked for an item, in the words of the case or of the screen. */
    static String picked(Desk desk, Recording.Item item, Words words) {
        String wording = desk.state().filed().written().get(item.id());
        if (wording == null) {
            return "";
        }
        return item.wording(wording).map(Recording.Wording::text).orElse(words.t("casestudy.recording.not-now"));
    }

    private String item(Recording.Item item) {
        List<Html.Option> options = new ArrayList<>();
        item.wordings().forEach(wording -> options.add(new Html.Option(wording.id(), wording.text())));
        String picked = desk.state().filed().written().getOrDefault(item.id(), "");
        boolean left = desk.state().filed().written().containsKey(item.id()) && picked.isEmpty();
        return Html.wordings(
                item.id(),
                desk.content("span", "", item.text()),
                options,
                left ? NOT_NOW : picked,
                desk.lang(),
                new Html.Option(NOT_NOW, t("casestudy.recording.not-now")));
    }

    private void write(Fragment.Picked picked) {
        recording.items().stream()
                .filter(item -> item.id().equals(picked.name()))
                .filter(item -> picked.value().equals(NOT_NOW)
                        || item.wording(picked.value()).isPresent())
                .forEach(item -> desk.save(new EntryWritten(
                        item.id(), picked.value().equals(NOT_NOW) ? Recording.NOT_NOW : picked.value())));
    }

    private void goOn() {
        int left = left(desk, recording);
        message.removeAll();
        if (left > 0) {
            message.add(Notice.warning(t("casestudy.recording.open", left)));
        } else {
            next.run();
        }
    }
}
