package nl.leeratelier.peonline;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leeratelier.peonline.Presence.State;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.Register;
import nl.leeratelier.registers.Registers;
import nl.leeratelier.storage.UuidV7;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What goes to PE-online, for those who look after it: coordinators see the presences of their organisation and keep its links;
 * administrators see all and keep the links for all.
 */
@Service
public class PeOnline {

    /** Beyond this, {@link #figures} say that there are more. */
    public static final int COUNTED = QueueRows.COUNTED;

    private static final Pattern USER = Pattern.compile("[\\x21-\\x7e]{1,60}");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,400}");

    private final LinkRows links;
    private final QueueRows presences;
    private final CourseRows courses;
    private final Records records;
    private final Registers registers;
    private final CurrentPerson current;
    private final KeyBox keys;
    private final Webservice webservice;
    private final Clock clock;

    PeOnline(
            LinkRows links,
            QueueRows presences,
            CourseRows courses,
            Records records,
            Registers registers,
            CurrentPerson current,
            KeyBox keys,
            Webservice webservice,
            Clock clock) {
        this.links = links;
        this.presences = presences;
        this.courses = courses;
        this.records = records;
        this.registers = registers;
        this.current = current;
        this.keys = keys;
        this.webservice = webservice;
        this.clock = clock;
    }

    /** A link as somebody fills it in; without a key the present one stays. */
    public record LinkDraft(
            String register, int orgId, String userId, String userKey, boolean testMode, int batchSize) {}

    /** An accreditation whose completions go to PE-online, and the course that it is there. */
    public record Accredited(AccreditationRecord accreditation, Register register, Optional<Course> course) {}

    /** Whether keys can be kept: the platform has a key to encrypt them with. */
    public boolean canKeepKeys() {
        return keys.isReady();
    }

    /** Whether the platform knows where PE-online is. */
    public boolean hasAddress() {
        return webservice.isThere();
    }

    /** The registers that can be reached so. */
    public List<Register> registers() {
        return registers.all().stream().filter(Register::peOnline).toList();
    }

    /** Whether it is known which course an accreditation is there. */
    public boolean hasCourse(RecordId accreditation) {
        return courses.find(accreditation).filter(Course::isComplete).isPresent();
    }

    /** The links that the person keeps. */
    public List<Link> links() {
        return links.all().stream().filter(this::keeps).toList();
    }

    /** The links for all organisations, for those who may not change them: their presences may go by these. */
    public List<Link> others() {
        return links.all().stream()
                .filter(link -> link.organisation().isEmpty() && !keeps(link))
                .toList();
    }

    /** Whether presences under a record have a link to go by. */
    public boolean hasLink(AccreditationRecord accreditation) {
        return links.find(accreditation.organisation(), accreditation.register())
                .isPresent();
    }

    /**
     * Keeps a link: of administrators for all, of coordinators for their organisation. When test mode ends, what was found
     * good in it goes again.
     *
     * @throws PeRefused when something in it is wrong
     */
    @Transactional
    public void keep(LinkDraft draft) {
        var owner = owner();
        require(
                registers().stream().anyMatch(register -> register.id().equals(draft.register())),
                PeRefused.Reason.REGISTER_MISSING);
        require(draft.orgId() >= 1 && draft.orgId() <= 99_999, PeRefused.Reason.ORG_INVALID);
        require(USER.matcher(draft.userId()).matches(), PeRefused.Reason.USER_INVALID);
        require(draft.batchSize() >= 1 && draft.batchSize() <= Link.LARGEST_BATCH, PeRefused.Reason.BATCH_INVALID);
        require(keys.isReady(), PeRefused.Reason.NO_SECRET);
        var present = links.find(owner, draft.register());
        require(
                draft.userKey().isEmpty()
                        ? present.isPresent()
                        : KEY.matcher(draft.userKey()).matches(),
                PeRefused.Reason.KEY_INVALID);
        var id = present.map(Link::id).orElseGet(UuidV7::next);
        var sealed = draft.userKey().isEmpty() ? links.sealedKey(id) : keys.seal(draft.userKey(), id.toString());
        var paused = present.filter(link -> link.paused() && link.trouble().isEmpty())
                .isPresent();
        links.keep(
                new Link(
                        id,
                        owner,
                        draft.register(),
                        draft.orgId(),
                        draft.userId(),
                        draft.testMode(),
                        paused,
                        draft.batchSize(),
                        0,
                        Optional.empty(),
                        "",
                        clock.instant()),
                sealed);
        if (!draft.testMode() && present.filter(Link::testMode).isPresent()) {
            records.kept(owner, draft.register()).forEach(accreditation -> presences.resendTested(accreditation.id()));
        }
    }

    /** Pauses a link that the person keeps, or lets it send again at once. */
    public void pause(UUID link, boolean paused) {
        links().stream()
                .filter(one -> one.id().equals(link))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Not theirs to keep"));
        links.pause(link, paused, clock.instant());
    }

    /** The records whose completions go to PE-online and that the person keeps. */
    public List<Accredited> accredited() {
        return registers().stream()
                .flatMap(register -> records.visible().stream()
                        .filter(records::mayKeep)
                        .filter(accreditation -> accreditation.register().equals(register.id()))
                        .map(accreditation ->
                                new Accredited(accreditation, register, courses.find(accreditation.id()))))
                .toList();
    }

    /**
     * Says which course an accreditation is at PE-online; what was refused because of its course goes again.
     *
     * @throws PeRefused when something is missing or may not be there
     */
    @Transactional
    public void keep(RecordId accreditation, Course course) {
        records.visible(accreditation)
                .filter(records::mayKeep)
                .orElseThrow(() -> new AccessDeniedException("Not theirs to keep"));
        require(course.isComplete(), PeRefused.Reason.COURSE_INVALID);
        courses.keep(accreditation, course);
        for (var reason : Reason.values()) {
            if (reason.isAboutTheCourse()) {
                presences.resend(accreditation, State.REFUSED, reason);
            }
        }
    }

    /** How many presences stand where, without those where none do; one more than {@link #COUNTED} for any number above it. */
    public Map<State, Integer> figures() {
        return presences.figures(seen());
    }

    /** Presences in a state from new to old, those before the given one. */
    public List<Presence> page(State state, @Nullable UUID before, int limit) {
        return presences.page(seen(), state, before, limit);
    }

    /** Sends a presence again that was refused or stopped. */
    public void resend(UUID id) {
        var presence = presences
                .find(id)
                .filter(found -> seen().map(found.organisation()::equals).orElse(true))
                .orElseThrow(() -> new AccessDeniedException("Not theirs to see"));
        presences.resend(presence.id());
    }

    private boolean keeps(Link link) {
        return current.is(Role.ADMINISTRATOR)
                || (current.is(Role.COORDINATOR)
                        && link.organisation()
                                .equals(Optional.of(current.organisation().id())));
    }

    private Optional<OrganisationId> owner() {
        if (current.is(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        return Optional.of(own());
    }

    /** Whose presences the person sees; empty: everybody's. */
    private Optional<OrganisationId> seen() {
        return current.is(Role.ADMINISTRATOR) ? Optional.empty() : Optional.of(own());
    }

    private OrganisationId own() {
        if (!current.is(Role.COORDINATOR)) {
            throw new AccessDeniedException("Not theirs to see");
        }
        return current.organisation().id();
    }

    private static void require(boolean holds, PeRefused.Reason otherwise) {
        if (!holds) {
            throw new PeRefused(otherwise);
        }
    }
}
