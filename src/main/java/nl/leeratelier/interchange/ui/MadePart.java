package nl.leeratelier.interchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.ReportWords;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.ProblemCounts;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** The drafts that were made, and what is to be done with them. */
class MadePart extends Card implements Words {

    private static final int MOST_LISTED = 60;
    private static final int POLL_MILLISECONDS = 1_500;

    private final transient List<Draft> listed;
    private final transient ProblemCounts problems;
    private final transient Map<DraftId, Span> counts = new HashMap<>();
    private transient Registration polling = () -> {};

    MadePart(List<Draft> made, ProblemCounts problems, Imported imported, ReportWords words, Runnable other) {
        this.listed = made.stream().limit(MOST_LISTED).toList();
        this.problems = problems;
        add(Notice.done(t("interchange.made.done", made.size())), new H2(t("interchange.made.title")));
        UnorderedList list = new UnorderedList();
        list.addClassName("import-made");
        listed.forEach(draft -> {
            String title = draft.title().isBlank() ? t("interchange.made.untitled") : draft.title();
            Span count = new Span(new Pill(Tone.SAND, t("interchange.made.counting")));
            counts.put(draft.id(), count);
            list.add(new ListItem(new Anchor("studio/concept/" + draft.id(), title), new Text(" "), count));
            problems.look(draft, made);
        });
        add(new Paragraph(t("interchange.made.next")), list);
        if (made.size() > MOST_LISTED) {
            add(new Paragraph(t("interchange.made.more", made.size() - MOST_LISTED)));
        }
        Div actions = new Div(
                ReportPart.download(imported, words),
                new SecondaryButton(t("interchange.import.other"), _ -> other.run()));
        actions.addClassName("actions");
        add(actions);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(_ -> count());
        event.getUI().setPollInterval(POLL_MILLISECONDS);
        count();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.remove();
        event.getUI().setPollInterval(-1);
    }

    /** Shows what is known of the drafts by now, as the library does. */
    private void count() {
        for (Draft draft : listed) {
            problems.of(draft)
                    .ifPresent(number -> Optional.ofNullable(counts.remove(draft.id()))
                            .ifPresent(count -> {
                                count.removeAll();
                                count.add(
                                        number == 0
                                                ? new Pill(Tone.SAFE, t("interchange.made.no-problems"))
                                                : new Pill(Tone.WARN, t("interchange.made.problems", number)));
                            }));
        }
        if (counts.isEmpty()) {
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }
}
