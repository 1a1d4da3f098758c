package nl.leeratelier.studio;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.Release;
import nl.leeratelier.catalogue.Version;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.PublishingException.Reason;
import nl.leeratelier.studio.PublishingRule.Objection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes versions of drafts. For the trainers of the organisation whose programme it is; for anybody else there is nothing:
 * {@link Reason#NOT_THERE}. Attempts that run stay with the version they were begun with.
 */
@Service
public class Publishing {

    /** A note is no longer than this, in characters. */
    public static final int LONGEST_NOTE = 2_000;

    private final Drafts drafts;
    private final DraftRows rows;
    private final Previewing previewing;
    private final Catalogue catalogue;
    private final List<PublishingRule> rules;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;

    Publishing(
            Drafts drafts,
            DraftRows rows,
            Previewing previewing,
            Catalogue catalogue,
            ObjectProvider<PublishingRule> rules,
            CurrentPerson current,
            TransactionTemplate transaction) {
        this.drafts = drafts;
        this.rows = rows;
        this.previewing = previewing;
        this.catalogue = catalogue;
        this.rules = rules.orderedStream().toList();
        this.current = current;
        this.transaction = transaction;
    }

    /**
     * What is published.
     *
     * @param seen what the author looked at; what changed since is not published
     * @param note what changed, for whoever reads the list of versions; 1 to {@value #LONGEST_NOTE} characters
     * @param knowingly that something that decides is other in a {@link Release.Kind#CORRECTION} is meant so
     */
    public record Order(Preview seen, String note, Release.Kind kind, boolean knowingly) {}

    /**
     * What a version of these drafts would be. Reads and checks the whole programme: takes seconds where it holds long talks.
     *
     * @param chosen open drafts of one programme
     */
    public Preview preview(Collection<DraftId> chosen) {
        List<Draft> opened = chosen.stream().distinct().map(this::open).toList();
        return made(opened).preview();
    }

    private Draft open(DraftId id) {
        try {
            return drafts.open(id);
        } catch (DraftException.NotFound notTheirs) {
            throw new PublishingException(Reason.NOT_THERE);
        }
    }

    private Previewing.Made made(List<Draft> opened) {
        List<String> keys = opened.stream().map(Draft::programme).distinct().toList();
        if (keys.size() != 1) {
            throw new PublishingException(Reason.NOTHING_CHOSEN);
        }
        mustOwn(keys.getFirst());
        return previewing.of(keys.getFirst(), opened, objections(opened));
    }

    private List<Objection> objections(List<Draft> opened) {
        return rules.stream()
                .flatMap(rule -> rule.objections(here(), current.id(), opened).stream())
                .toList();
    }

    /**
     * Publishes the next version.
     *
     * @throws PublishingException when anything stands in its way; nothing is published then
     */
    public VersionHash publish(Order order) {
        Preview seen = order.seen();
        if (order.note().isBlank() || order.note().length() > LONGEST_NOTE || Limits.hides(order.note())) {
            throw new PublishingException(Reason.NOTE_INVALID);
        }
        Previewing.Made made =
                made(seen.drafts().stream().map(draft -> open(draft.id())).toList());
        Preview now = made.preview();
        mustBeTheSame(seen, now);
        mustBeReady(now, order);
        VersionHash hash = Catalogue.hash(made.files());
        if (catalogue.find(hash).isPresent()) {
            throw new PublishingException(Reason.SAME_AS_EARLIER);
        }
        return Objects.requireNonNull(transaction.execute(status -> insert(made, order)));
    }

    private static void mustBeTheSame(Preview seen, Preview now) {
        boolean sameBase =
                seen.newest().map(version -> version.hash()).equals(now.newest().map(version -> version.hash()));
        if (!sameBase || !seen.drafts().equals(now.drafts())) {
            throw new PublishingException(Reason.CHANGED_MEANWHILE);
        }
    }

    private static void mustBeReady(Preview now, Order order) {
        if (!now.problems().isEmpty()) {
            throw new PublishingException(Reason.PROBLEMS);
        }
        if (now.changes().isEmpty()) {
            throw new PublishingException(Reason.NOTHING_CHANGED);
        }
        if (order.kind() == Release.Kind.CORRECTION && now.weight() == Weight.DECIDES && !order.knowingly()) {
            throw new PublishingException(Reason.NO_CORRECTION);
        }
        if (!now.objections().isEmpty()) {
            throw new PublishingException(Reason.OBJECTIONS);
        }
    }

    /** Nobody writes on in a draft while it is published. */
    private VersionHash insert(Previewing.Made made, Order order) {
        Preview preview = made.preview();
        for (Draft draft : preview.drafts()) {
            DraftSummary summary = rows.hold(draft.id()).orElseThrow().summary();
            if (summary.state() != DraftSummary.State.OPEN || summary.sequence() != draft.sequence()) {
                throw new PublishingException(Reason.CHANGED_MEANWHILE);
            }
        }
        boolean sameBase = catalogue
                .newest(preview.programme())
                .map(version -> version.hash())
                .equals(preview.newest().map(version -> version.hash()));
        if (!sameBase) {
            throw new PublishingException(Reason.CHANGED_MEANWHILE);
        }
        if (!objections(preview.drafts()).isEmpty()) {
            throw new PublishingException(Reason.OBJECTIONS);
        }
        Release.Kind kind = isFirst(preview.programme()) ? Release.Kind.FIRST : order.kind();
        VersionHash hash = catalogue.publish(
                preview.programme(),
                made.files(),
                new Release(here(), current.id(), kind, order.note().strip()));
        preview.drafts()
                .forEach(draft -> rows.setState(draft.id(), DraftSummary.State.PUBLISHED, null, draft.changedAt()));
        return hash;
    }

    /** Whether nothing of a programme was ever published for people to follow. */
    public boolean isFirst(String programme) {
        return catalogue.versions(programme).stream().allMatch(version -> version.kind() == Release.Kind.COPIED);
    }

    /** The versions of a programme that people here may begin with or have begun with, the newest first. */
    public List<Version> versions(String programme) {
        return catalogue.readable(programme, here()).isPresent() ? catalogue.versions(programme) : List.of();
    }

    /**
     * From now on nobody new begins with this version, but with the one before it; whoever began goes on.
     *
     * @param knowingly that it is the last one left is meant so: then nobody new begins with the programme at all
     */
    @Transactional
    public void withdraw(VersionHash hash, boolean knowingly) {
        Version version = own(hash);
        boolean others = catalogue.versions(version.programme()).stream()
                .anyMatch(other ->
                        !other.hash().equals(hash) && other.withdrawal().isEmpty());
        if (!others && !knowingly) {
            throw new PublishingException(Reason.LAST_VERSION);
        }
        catalogue.withdraw(hash, current.id());
    }

    /** Takes a withdrawal back. What was only copied never was there to begin with. */
    @Transactional
    public void restore(VersionHash hash) {
        Version version = own(hash);
        if (version.kind() == Release.Kind.COPIED) {
            throw new PublishingException(Reason.NOT_THERE);
        }
        catalogue.restore(version.hash());
    }

    private Version own(VersionHash hash) {
        Version version = catalogue.find(hash).orElseThrow(() -> new PublishingException(Reason.NOT_THERE));
        Optional<OrganisationId> owner = catalogue.owner(version.programme());
        if (owner.isEmpty() || !mayPublishFor(owner.get())) {
            throw new PublishingException(Reason.NOT_THERE);
        }
        return version;
    }

    /** A programme of the organisation, or one that is not published yet. */
    private void mustOwn(String programme) {
        Optional<OrganisationId> owner = catalogue.owner(programme);
        boolean isNew = owner.isEmpty() && catalogue.versions(programme).isEmpty();
        if (!mayPublishFor(owner.orElseGet(this::here)) || (owner.isEmpty() && !isNew)) {
            throw new PublishingException(Reason.NOT_THERE);
        }
    }

    private boolean mayPublishFor(OrganisationId organisation) {
        return current.is(Role.TRAINER) && here().equals(organisation);
    }

    private OrganisationId here() {
        return current.organisation().id();
    }
}
