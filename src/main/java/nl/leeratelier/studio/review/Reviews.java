package nl.leeratelier.studio.review;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.MemberLeft;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.DraftException;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.review.Review.State;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading along with drafts of the organisation that the person is here for. Its trainers ask; its trainers and experts by
 * experience are asked, and say what they think. A draft that is not theirs to read is {@link DraftException.NotFound}.
 */
@Service
public class Reviews {

    /** A message to who is asked is no longer than this many characters. */
    public static final int LONGEST_MESSAGE = 1_000;

    private final ReviewRows rows;
    private final CommentRows comments;
    private final Agreements agreements;
    private final Drafts drafts;
    private final ReviewMail mail;
    private final CurrentPerson current;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Clock clock;

    Reviews(
            ReviewRows rows,
            CommentRows comments,
            Agreements agreements,
            Drafts drafts,
            ReviewMail mail,
            CurrentPerson current,
            Organisations organisations,
            Accounts accounts,
            Clock clock) {
        this.rows = rows;
        this.comments = comments;
        this.agreements = agreements;
        this.drafts = drafts;
        this.mail = mail;
        this.current = current;
        this.organisations = organisations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Who can be asked to review a draft: trainers and experts by experience who did not write in it; by name, experts first. */
    public List<Candidate> candidates(DraftId id) {
        DraftSummary draft = written(id);
        Set<AccountId> authors = authors(draft);
        Stream<Candidate> experts = having(Role.EXPERT).map(account -> new Candidate(account, Role.EXPERT));
        Set<AccountId> both = having(Role.EXPERT).map(Account::id).collect(Collectors.toSet());
        Stream<Candidate> trainers = having(Role.TRAINER)
                .filter(account -> !both.contains(account.id()))
                .map(account -> new Candidate(account, Role.TRAINER));
        return Stream.concat(experts, trainers)
                .filter(candidate -> !authors.contains(candidate.account().id()))
                .toList();
    }

    /** Somebody who can be asked. */
    public record Candidate(Account account, Role as) {}

    private Stream<Account> having(Role role) {
        return organisations.having(here(), role, "", 200).stream();
    }

    /**
     * For trainers: asks people to read a draft, and tells them by mail. Whoever was asked before is asked anew.
     *
     * @param message what to look at; may be empty
     * @throws ReviewRefused when none of them can be asked, or the message is not fit
     */
    @Transactional
    public void ask(DraftId id, Collection<AccountId> reviewers, String message) {
        DraftSummary draft = written(id);
        String text = Said.orEmpty(message, LONGEST_MESSAGE);
        List<Account> asked = candidates(id).stream()
                .map(Candidate::account)
                .filter(account -> reviewers.contains(account.id()))
                .toList();
        if (asked.isEmpty()) {
            throw new ReviewRefused(ReviewRefused.Reason.NOBODY);
        }
        for (Account reviewer : asked) {
            rows.ask(id, here(), reviewer.id(), current.id(), text, clock.instant());
            mail.ask(reviewer, current.account(), draft, text);
        }
    }

    /** For trainers: takes the question to somebody back. What they said of places stays. */
    @Transactional
    public void withdraw(DraftId id, AccountId reviewer) {
        written(id);
        rows.setState(id, reviewer, State.WITHDRAWN);
    }

    /** All reviews of a draft, in the order in which they were asked. */
    public List<Review> of(DraftId id) {
        return rows.of(drafts.summary(id).id());
    }

    /** What the person was asked to read here and has not judged yet. */
    public List<Review> mine() {
        return reads() ? rows.askedOf(current.id(), here()) : List.of();
    }

    /** What was said of the open drafts that the person asked others to read; the last said first, at most ten. */
    public List<Review> answers() {
        return reads() ? rows.answersTo(current.id(), here()) : List.of();
    }

    /** What the person said of open drafts here; the last said first, at most ten. */
    public List<Review> judged() {
        return reads() ? rows.judgedBy(current.id(), here()) : List.of();
    }

    private boolean reads() {
        return current.isSignedIn()
                && current.belongsSomewhere()
                && (current.is(Role.TRAINER) || current.is(Role.EXPERT));
    }

    /** The person's own review of a draft, if they were asked and the question stands. */
    public java.util.Optional<Review> own(DraftId id) {
        return of(id).stream()
                .filter(review -> review.reviewer().equals(current.id()) && review.state() != State.WITHDRAWN)
                .findFirst();
    }

    /**
     * Says what the person who was asked thinks of a draft.
     *
     * @param sequence of the last edit that they read
     * @throws ReviewRefused when they were not asked, somebody wrote on meanwhile, or changes are asked for without a word
     */
    @Transactional
    public void decide(DraftId id, boolean approved, int sequence, String remark, Set<Point> checked) {
        Review review = own(id).orElseThrow(() -> new ReviewRefused(ReviewRefused.Reason.NOT_ASKED));
        DraftSummary draft = drafts.summary(id);
        if (approved && draft.sequence() != sequence) {
            throw new ReviewRefused(ReviewRefused.Reason.CHANGED);
        }
        String text = approved ? Said.orEmpty(remark, Comment.LONGEST) : Said.required(remark, Comment.LONGEST);
        State state = approved ? State.APPROVED : State.CHANGES;
        rows.decide(id, current.id(), state, sequence, text, checked, clock.instant());
        accounts.find(review.askedBy())
                .ifPresent(author -> mail.judged(author, current.account(), draft, approved, text));
    }

    /** Whether the reviews of a draft let it be published. */
    public Verdict verdict(DraftSummary draft) {
        return Verdict.of(agreements.here(), rows.of(draft.id()), authors(draft), draft.sequence());
    }

    /** As {@link #verdict}, of many drafts. */
    public Map<DraftId, Verdict> verdicts(List<DraftSummary> all) {
        Eyes eyes = agreements.here();
        Map<DraftId, List<Review>> reviews = rows
                .ofAll(all.stream().map(DraftSummary::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Review::draft));
        Map<DraftId, Verdict> verdicts = new HashMap<>();
        for (DraftSummary draft : all) {
            List<Review> own = reviews.getOrDefault(draft.id(), List.of());
            Set<AccountId> authors = own.isEmpty() ? Set.of() : authors(draft);
            verdicts.put(draft.id(), Verdict.of(eyes, own, authors, draft.sequence()));
        }
        return verdicts;
    }

    private Set<AccountId> authors(DraftSummary draft) {
        Set<AccountId> authors = rows.writers(draft.id());
        authors.add(draft.begunBy());
        return authors;
    }

    @EventListener
    void on(MemberLeft left) {
        rows.leave(left.account(), left.organisation());
    }

    @EventListener
    void on(PersonErased erased) {
        rows.erase(erased.account());
        comments.erase(erased.account());
    }

    /** A draft that the person may write. */
    private DraftSummary written(DraftId id) {
        DraftSummary draft = drafts.summary(id);
        if (!current.is(Role.TRAINER)) {
            throw new AccessDeniedException("Only trainers ask");
        }
        return draft;
    }

    private OrganisationId here() {
        return current.organisation().id();
    }
}
