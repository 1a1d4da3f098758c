package nl.leeratelier.studio.ui.publish;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.Preview;
import nl.leeratelier.studio.PublishingRule.Objection;
import nl.leeratelier.studio.translation.Translating;
import nl.leeratelier.studio.words.Differences;
import nl.leeratelier.studio.words.SpokenVocabulary;
import nl.leeratelier.studio.words.Told;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Words;

/** What a version would be: what stands in its way, what differs, and how long it takes to study. */
final class PreviewPart extends Div implements Words {

    private static final int OPENED = 12;

    private final transient Preview preview;
    private final transient Function<Draft, Optional<String>> titles;
    private final transient SpokenVocabulary vocabulary;

    /** @param titles of the drafts; empty of one without a title */
    PreviewPart(Preview preview, Function<Draft, Optional<String>> titles, Translations translations) {
        this.preview = preview;
        this.titles = titles;
        this.vocabulary = new SpokenVocabulary(translations, getLocale());
        addClassName("stack");
        add(way(), differences());
    }

    private Card way() {
        Card card = new Card(t("studio.publish.way"));
        if (!preview.problems().isEmpty()) {
            card.add(
                    Notice.warning(
                            t("studio.publish.problems", preview.problems().size())),
                    problems());
        }
        if (!preview.objections().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("rows");
            preview.objections().forEach(objection -> list.add(objection(objection)));
            card.add(Notice.warning(t("studio.publish.objections")), list);
        }
        if (preview.changes().isEmpty()) {
            card.add(Notice.info(t("studio.publishing.nothing-changed")));
        } else if (preview.isReady()) {
            card.add(Notice.done(t("studio.publish.ready")));
        }
        return card;
    }

    private UnorderedList problems() {
        UnorderedList list = new UnorderedList();
        for (Draft draft : preview.drafts()) {
            long number = preview.problems().stream()
                    .filter(problem -> problem.place().file().equals(draft.path()))
                    .count();
            if (number > 0) {
                list.add(new ListItem(new Anchor(
                        "studio/concept/" + draft.id(), t("studio.publish.problems-of", number, title(draft)))));
            }
        }
        long elsewhere = preview.problems().stream()
                .filter(problem -> preview.drafts().stream()
                        .noneMatch(draft -> draft.path().equals(problem.place().file())))
                .count();
        if (elsewhere > 0) {
            list.add(new ListItem(t("studio.publish.problems-elsewhere", elsewhere)));
        }
        return list;
    }

    private ListItem objection(Objection objection) {
        String title = find(objection.draft()).map(this::title).orElseGet(() -> t("studio.untitled"));
        return new ListItem(
                new Anchor("studio/meelezen/" + objection.draft(), title), new Paragraph(t(objection.key())));
    }

    private Optional<Draft> find(DraftId id) {
        return preview.drafts().stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    private String title(Draft draft) {
        String title = titles.apply(draft).orElseGet(() -> t("studio.untitled"));
        return draft.kind().equals(Translating.KIND) ? title + " · " + t("studio.kind." + draft.kind()) : title;
    }

    private Card differences() {
        Card card = new Card(new H2(t("studio.publish.differences")));
        String now = StudyTime.words(this, preview.studyMinutes());
        card.add(new Paragraph(
                preview.studyMinutesBefore().isPresent()
                                && preview.studyMinutesBefore().getAsInt() != preview.studyMinutes()
                        ? t(
                                "studio.publish.minutes-changed",
                                StudyTime.words(
                                        this, preview.studyMinutesBefore().getAsInt()),
                                now)
                        : t("studio.publish.minutes", now)));
        for (Preview.FileChange change : preview.changes()) {
            card.add(change(change));
        }
        return card;
    }

    private Div change(Preview.FileChange change) {
        Manuscript any = change.after().or(change::before).orElseThrow();
        String title = preview.drafts().stream()
                .filter(draft -> draft.path().equals(change.path()))
                .map(this::title)
                .findFirst()
                .or(() -> any.root().words("title"))
                .orElseGet(() -> t("studio.untitled"));
        Div part = new Div(new H3(title));
        part.addClassName("changed-file");
        if (change.before().isEmpty()) {
            part.add(new Paragraph(t("studio.publish.new")));
        } else if (change.after().isEmpty()) {
            part.add(new Paragraph(t("studio.publish.gone")));
        } else {
            String weight = change.weight().name().toLowerCase(Locale.ROOT);
            part.add(new Pill(Tone.SAND, t("studio.weight." + weight)), told(change, any));
        }
        return part;
    }

    private NativeDetails told(Preview.FileChange change, Manuscript any) {
        List<Told> told = Differences.told(
                kind(change, any), change.before().orElseThrow(), change.after().orElseThrow(), vocabulary);
        Div list = new Div();
        new ToldHtml(this).of(told).into(list);
        NativeDetails details = new NativeDetails(t("studio.publish.changes", told.size()), list);
        details.setOpen(told.size() <= OPENED);
        return details;
    }

    private static String kind(Preview.FileChange change, Manuscript any) {
        if (change.path().endsWith("/module.yaml")) {
            return "module";
        }
        return change.path().endsWith("/programme.yaml")
                ? "programme"
                : any.at(nl.leeratelier.manuscript.Pointer.of("kind"))
                        .flatMap(Value::words)
                        .orElse("");
    }
}
