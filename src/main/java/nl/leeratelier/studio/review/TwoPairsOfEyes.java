package nl.leeratelier.studio.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.PublishingRule;
import org.springframework.stereotype.Component;

/** Nothing is published that only its authors saw, where the organisation asks for two pairs of eyes. */
@Component
class TwoPairsOfEyes implements PublishingRule {

    /** Covers of modules and programmes hold titles and lists: they go along with the activities that were read. */
    private static final Set<String> COVERS = Set.of("programme", "module");

    private final ReviewRows rows;
    private final EyesRows agreed;
    private final Drafts drafts;

    TwoPairsOfEyes(ReviewRows rows, EyesRows agreed, Drafts drafts) {
        this.rows = rows;
        this.agreed = agreed;
        this.drafts = drafts;
    }

    @Override
    public List<Objection> objections(OrganisationId organisation, AccountId author, List<Draft> chosen) {
        Eyes eyes = agreed.of(organisation);
        boolean onlyCovers = chosen.stream().allMatch(draft -> COVERS.contains(draft.kind()));
        Stream<Objection> ofDrafts = chosen.stream()
                .filter(draft -> onlyCovers || !COVERS.contains(draft.kind()))
                .map(draft -> new Seen(draft, verdict(eyes, draft)))
                .filter(seen -> !seen.verdict().allows())
                .map(seen -> new Objection(seen.draft().id(), seen.verdict().key() + ".help"));
        return Stream.concat(ofDrafts, onlyCovers ? Stream.empty() : ofCovers(eyes, chosen))
                .toList();
    }

    /** Whoever reads an activity along reads what stands around it too, as it was then. */
    private Stream<Objection> ofCovers(Eyes eyes, List<Draft> chosen) {
        Optional<Instant> read = chosen.stream()
                .flatMap(draft -> rows.of(draft.id()).stream())
                .filter(review -> review.state() == Review.State.APPROVED)
                .flatMap(review -> review.decidedAt().stream())
                .max(Comparator.naturalOrder());
        return chosen.stream()
                .filter(draft -> eyes.two() && eyes.again() && COVERS.contains(draft.kind()))
                .filter(draft -> read.filter(
                                at -> drafts.summary(draft.id()).changedAt().isAfter(at))
                        .isPresent())
                .map(draft -> new Objection(draft.id(), "studio.review.verdict.cover-changed.help"));
    }

    private record Seen(Draft draft, Verdict verdict) {}

    private Verdict verdict(Eyes eyes, Draft draft) {
        Set<AccountId> authors = new HashSet<>(rows.writers(draft.id()));
        authors.add(drafts.summary(draft.id()).begunBy());
        return Verdict.of(eyes, rows.of(draft.id()), authors, draft.sequence());
    }
}
