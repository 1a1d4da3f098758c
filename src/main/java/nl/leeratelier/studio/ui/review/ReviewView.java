package nl.leeratelier.studio.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.Library;
import nl.leeratelier.coverage.ReadingLevel;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftCheck;
import nl.leeratelier.studio.DraftException;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.forms.Choosable;
import nl.leeratelier.studio.review.Comments;
import nl.leeratelier.studio.review.Remarks;
import nl.leeratelier.studio.review.Review;
import nl.leeratelier.studio.review.Reviews;
import nl.leeratelier.studio.translation.Original;
import nl.leeratelier.studio.translation.Sheet;
import nl.leeratelier.studio.translation.Translating;
import nl.leeratelier.studio.words.Place;
import nl.leeratelier.studio.words.Readable;
import nl.leeratelier.studio.words.SpokenVocabulary;
import nl.leeratelier.studio.words.TranslationLines;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Under;

/** A draft as it is read: for who is asked to review it, and for its authors, who read what was said. */
@Route("studio/meelezen")
@RolesAllowed({"TRAINER", "EXPERT"})
class ReviewView extends Page implements HasUrlParameter<String>, Under {

    /** In the address of somebody who wanted to write and may only read. */
    private static final String INSTEAD = "lezen";

    private final transient Drafts drafts;
    private final transient DraftCheck check;
    private final transient Reviews reviews;
    private final transient Comments comments;
    private final transient Translating translating;
    private final transient Accounts accounts;
    private final transient CurrentPerson person;
    private final transient Translations translations;
    private final Div messages = new Div();
    private final Div missing = new Div();
    private final Div ways = new Div();
    private final Div body = new Div();

    ReviewView(
            Drafts drafts,
            DraftCheck check,
            Reviews reviews,
            Comments comments,
            Translating translating,
            Accounts accounts,
            CurrentPerson person,
            Translations translations) {
        this.drafts = drafts;
        this.check = check;
        this.reviews = reviews;
        this.comments = comments;
        this.translating = translating;
        this.accounts = accounts;
        this.person = person;
        this.translations = translations;
        addClassName("review");
        body.addClassName("beside");
        ways.addClassName("actions");
        add(messages, missing, ways, body);
    }

    @Override
    public String place() {
        return person.is(Role.TRAINER) ? "studio" : "meelezen";
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(new DraftId(UUID.fromString(id)));
            if (event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(INSTEAD)
                    .isPresent()) {
                messages.add(Notice.info(t("studio.review.instead")));
            }
        } catch (DraftException.NotFound | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private void show(DraftId id) {
        Draft draft = drafts.open(id);
        DraftCheck.Checked checked = check.check(draft, drafts.openOf(draft.programme()));
        DraftSummary summary = drafts.summary(id);
        Optional<Review> own = reviews.own(id);
        title(translating.title(draft).orElseGet(() -> t("studio.untitled")));
        eyebrow(t("studio.review.eyebrow", t("studio.kind." + draft.kind())));
        lead(own.filter(review -> review.state() == Review.State.ASKED)
                .map(review -> asked(review))
                .orElseGet(() -> t("studio.review.lead")));
        body.removeAll();
        SpokenVocabulary words = new SpokenVocabulary(translations, getLocale());
        Place place = new Place(draft.kind(), draft.manuscript(), words);
        RemarksPart remarks = new RemarksPart(comments, id, at -> where(place, at), this::name, () -> show(id));
        ReadableHtml text = new ReadableHtml(
                blocks(draft, words, checked),
                counts(id),
                checked.library().sources(),
                language(draft),
                at -> say(draft, at, remarks));
        Div aside = new Div();
        aside.addClassName("stack");
        own.ifPresent(review -> aside.add(judge(review, draft, checked)));
        approvedAt(id)
                .filter(sequence -> sequence < summary.sequence())
                .ifPresent(sequence -> aside.add(new SincePart(draft, drafts.at(id, sequence), words)));
        aside.add(new AskPart(reviews, summary, this::name, person.is(Role.TRAINER), () -> show(id)), remarks);
        List<Draft> covers = covers(draft);
        Div read = new Div(text);
        read.addClassName("stack");
        if (!covers.isEmpty()) {
            read.add(new CoversPart(covers, words, language(draft)));
        }
        body.add(read, aside);
        ways.removeAll();
        if (checked.activity().isPresent() || draft.kind().equals(Translating.KIND)) {
            ways.add(ButtonLink.secondary("studio/proberen/" + id, t("studio.review.try")));
        }
        if (person.is(Role.TRAINER)) {
            ways.add(ButtonLink.secondary("studio/concept/" + id, t("studio.review.write")));
        }
    }

    /** The programme and the module that an activity stands in, where they are drafts. */
    private List<Draft> covers(Draft draft) {
        String folder = draft.path().substring(0, draft.path().lastIndexOf('/') + 1);
        return drafts.openOf(draft.programme()).stream()
                .filter(other -> !other.id().equals(draft.id()))
                .filter(other ->
                        other.kind().equals("programme") || other.path().equals(folder + "module.yaml"))
                .toList();
    }

    private static Readable.References references(Draft draft, DraftCheck.Checked checked) {
        return (target, at, id) ->
                Choosable.of(target, at, draft.manuscript(), checked.library(), checked.programme()).stream()
                        .filter(one -> one.id().equals(id))
                        .map(Choosable::words)
                        .findFirst();
    }

    /** What is read: of a translation the texts beside their originals, and how much is not translated yet. */
    private List<Readable.Block> blocks(Draft draft, SpokenVocabulary words, DraftCheck.Checked checked) {
        Optional<Original> original =
                draft.kind().equals(Translating.KIND) ? translating.originalOf(draft) : Optional.empty();
        missing.removeAll();
        if (original.isEmpty()) {
            return Readable.of(
                    draft.kind(),
                    draft.manuscript(),
                    words,
                    criteria(draft, checked.library()),
                    references(draft, checked));
        }
        Sheet sheet = Sheet.of(original.get().wordings(), draft.manuscript());
        int left = sheet.needed() - sheet.done();
        if (left > 0) {
            missing.add(Notice.warning(t("studio.publish.untranslated", left, sheet.needed())));
        }
        return TranslationLines.of(original.get(), sheet, words);
    }

    /** What the criteria of a talk are called. */
    private static Map<String, String> criteria(Draft draft, Library library) {
        return draft.manuscript()
                .root()
                .words("rubric")
                .flatMap(id -> library.framework(id, Framework.Rubric.class))
                .map(rubric -> rubric.criteria().stream()
                        .collect(Collectors.toMap(Framework.Criterion::id, Framework.Criterion::title)))
                .orElseGet(Map::of);
    }

    private String asked(Review review) {
        String who = name(Optional.of(review.askedBy()));
        return review.message().isEmpty()
                ? t("studio.review.asked", who)
                : t("studio.review.asked-with", who, review.message());
    }

    private JudgePart judge(Review review, Draft draft, DraftCheck.Checked checked) {
        Optional<ReadingLevel> level = checked.activity().map(ReadingLevel::of);
        long open = comments.of(draft.id()).stream()
                .filter(remarks -> !remarks.done())
                .filter(remarks -> remarks.comments().getFirst().by().equals(Optional.of(person.id())))
                .count();
        return new JudgePart(review, level, open, (approved, remark, points) -> {
            reviews.decide(draft.id(), approved, draft.sequence(), remark, points);
            show(draft.id());
            messages.removeAll();
            messages.add(Notice.done(t(approved ? "studio.review.thanks-approved" : "studio.review.thanks-changes")));
            messages.getElement().executeJs("requestAnimationFrame(() => this.scrollIntoView({ block: 'center' }))");
        });
    }

    /** The newest state that somebody approved. */
    private Optional<Integer> approvedAt(DraftId id) {
        return reviews.of(id).stream()
                .filter(review -> review.state() == Review.State.APPROVED)
                .flatMap(review -> review.sequence().stream().boxed())
                .max(Integer::compare);
    }

    private Map<Pointer, Long> counts(DraftId id) {
        return comments.of(id).stream()
                .filter(remarks -> !remarks.done())
                .collect(Collectors.groupingBy(Remarks::at, Collectors.counting()));
    }

    /** The browser may say anything: only a place that is there can be spoken of. */
    private void say(Draft draft, Pointer at, RemarksPart remarks) {
        if (draft.manuscript().at(at).isPresent()) {
            remarks.say(at);
        }
    }

    private String where(Place place, Pointer at) {
        String words = place.of(at);
        return words.isEmpty() ? t("studio.review.head") : words;
    }

    private String name(Optional<AccountId> id) {
        return id.flatMap(accounts::find).map(Account::name).orElseGet(() -> t("studio.somebody"));
    }

    private String language(Draft draft) {
        return draft.manuscript().root().words("language").orElse("nl");
    }
}
