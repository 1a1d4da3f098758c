package nl.leeratelier.studio.ui.publish;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftException;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.Preview;
import nl.leeratelier.studio.Publishing;
import nl.leeratelier.studio.PublishingException;
import nl.leeratelier.studio.review.Agreements;
import nl.leeratelier.studio.review.Comments;
import nl.leeratelier.studio.translation.Sheet;
import nl.leeratelier.studio.translation.Translating;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Translations;
import org.jspecify.annotations.Nullable;

/** Publishes one or several drafts of a programme as its next version. */
@Route("studio/publiceren")
@RolesAllowed("TRAINER")
class PublishView extends Page implements HasUrlParameter<String> {

    private static final int POLL_MILLISECONDS = 700;
    private static final int MOST_LOOKED_AT = 6;
    private static final Set<String> COVERS = Set.of("programme", "module");

    private final transient Drafts drafts;
    private final transient Publishing publishing;
    private final transient Comments comments;
    private final transient Agreements agreements;
    private final transient Translating translating;
    private final transient Later later;
    private final transient Translations translations;
    private final Map<DraftId, Checkbox> boxes = new LinkedHashMap<>();
    private final Div messages = new Div();
    private final Div chosen = new Div();
    private final Div result = new Div();
    private transient @Nullable CompletableFuture<Preview> looking;

    PublishView(
            Drafts drafts,
            Publishing publishing,
            Comments comments,
            Agreements agreements,
            Translating translating,
            Later later,
            Translations translations) {
        this.translating = translating;
        this.comments = comments;
        this.agreements = agreements;
        this.drafts = drafts;
        this.publishing = publishing;
        this.later = later;
        this.translations = translations;
        addClassName("publish");
        title(t("studio.publish"));
        lead(t("studio.publish.lead"));
        result.addClassName("stack");
        add(messages, chosen, result);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(drafts.summary(new DraftId(UUID.fromString(id))));
        } catch (DraftException.NotFound | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private void show(DraftSummary draft) {
        if (draft.state() != DraftSummary.State.OPEN) {
            messages.add(Notice.info(t("studio.refused.closed")), new Anchor("studio", t("studio.back")));
            return;
        }
        List<DraftSummary> all = drafts.open().stream()
                .filter(one -> one.programme().equals(draft.programme()))
                .filter(one -> one.id().equals(draft.id()) || !one.isUntouched())
                .toList();
        boolean isNew = publishing.isFirst(draft.programme());
        boolean two = agreements.here().two();
        Card card = new Card(
                t("studio.publish.which"),
                new Paragraph(t("studio.publish.which.text")),
                new Paragraph(t(two ? "studio.publish.agreement.two" : "studio.publish.agreement.none")));
        for (DraftSummary one : all) {
            String title = one.title().isEmpty() ? t("studio.untitled") : one.title();
            Checkbox box = new Checkbox(title + " · " + t("studio.kind." + one.kind()));
            box.setValue(one.id().equals(draft.id()) || isNew || isCoverOf(one, draft));
            box.addValueChangeListener(change -> look());
            boxes.put(one.id(), box);
            card.add(box);
        }
        chosen.add(card);
        look();
    }

    /** A new module goes along with the activity that is in it. */
    private static boolean isCoverOf(DraftSummary cover, DraftSummary draft) {
        return cover.kind().equals("module")
                && cover.basedOn().isEmpty()
                && draft.path()
                        .startsWith(cover.path().substring(0, cover.path().lastIndexOf('/') + 1));
    }

    private void look() {
        List<DraftId> wanted = boxes.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue().getValue()))
                .map(Map.Entry::getKey)
                .toList();
        result.removeAll();
        messages.removeAll();
        if (wanted.isEmpty()) {
            looking = null;
            result.add(Notice.info(t("studio.publishing.nothing-chosen")));
            return;
        }
        result.add(Notice.info(t("studio.publish.looking")));
        looking = later.get(() -> publishing.preview(wanted));
        poll(POLL_MILLISECONDS);
    }

    /** Whether it was looked at by now: then it is shown. */
    private void arrive() {
        CompletableFuture<Preview> seen = looking;
        if (seen == null || !seen.isDone()) {
            return;
        }
        looking = null;
        poll(-1);
        result.removeAll();
        try {
            Preview preview = seen.join();
            preview.drafts().forEach(this::remarks);
            preview.drafts().forEach(this::untranslated);
            result.add(new PreviewPart(preview, translating::title, translations));
            if (preview.isReady()) {
                boolean first = publishing.isFirst(preview.programme());
                result.add(new OrderPart(publishing, preview, done -> published(done, first)));
            }
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof PublishingException refused) {
                result.add(Notice.problem(t(refused.reason().key())));
            } else {
                throw failed;
            }
        }
    }

    /** What a reviewer said and nobody dealt with does not keep anything from being published, but is not passed by unseen. */
    private void remarks(Draft draft) {
        long open = comments.of(draft.id()).stream()
                .filter(remarks -> !remarks.done())
                .count();
        if (open > 0) {
            String title = draft.title().isEmpty() ? t("studio.untitled") : draft.title();
            result.add(Notice.warning(
                    t("studio.publish.remarks", open, title),
                    new Anchor("studio/meelezen/" + draft.id(), t("studio.publish.remarks.read"))));
        }
    }

    /** A translation may be published before it is whole: what lacks is read as it was written. */
    private void untranslated(Draft draft) {
        if (draft.kind().equals(Translating.KIND)) {
            translating.originalOf(draft).ifPresent(original -> {
                Sheet sheet = Sheet.of(original.wordings(), draft.manuscript());
                int missing = sheet.needed() - sheet.done();
                if (missing > 0) {
                    result.add(Notice.warning(t("studio.publish.untranslated", missing, sheet.needed())));
                }
            });
        }
    }

    private void published(Preview preview, boolean first) {
        chosen.removeAll();
        result.removeAll();
        title(t(first ? "studio.published.first" : "studio.published"));
        lead(t(first ? "studio.published.first.text" : "studio.published.text"));
        List<Draft> activities = preview.drafts().stream()
                .filter(draft -> !COVERS.contains(draft.kind()) && !draft.kind().equals(Translating.KIND))
                .toList();
        Div ways = new Div();
        activities.stream().limit(MOST_LOOKED_AT).forEach(draft -> ways.add(look(draft, activities.size() == 1)));
        ways.add(
                ButtonLink.secondary("studio/versies/" + preview.programme(), t("studio.published.versions")),
                ButtonLink.secondary("studio", t("studio.back")));
        ways.addClassName("actions");
        result.add(ways);
    }

    /** What is published as whoever begins now meets it; nothing of that is recorded. */
    private ButtonLink look(Draft draft, boolean only) {
        String title = draft.title().isEmpty() ? t("studio.untitled") : draft.title();
        String words = only ? t("studio.published.look") : t("studio.published.look-one", title);
        return only
                ? ButtonLink.primary("studio/proberen/" + draft.id(), words)
                : ButtonLink.secondary("studio/proberen/" + draft.id(), words);
    }

    private void poll(int milliseconds) {
        getUI().ifPresent(ui -> ui.setPollInterval(milliseconds));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().addPollListener(poll -> arrive());
        poll(looking == null ? -1 : POLL_MILLISECONDS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }
}
