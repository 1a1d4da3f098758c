package nl.leeratelier.groups;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.MemberLeft;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups of the organisation that the person is here for. Coordinators look after all of them, trainers after their own;
 * for anybody else there are none. What is not there for somebody is refused as {@link GroupRefused.Reason#NOT_THERE}.
 */
@Service
public class TrainingGroups {

    private final GroupRows rows;
    private final CurrentPerson current;
    private final Accounts accounts;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrainingGroups(
            GroupRows rows,
            CurrentPerson current,
            Accounts accounts,
            Organisations organisations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.current = current;
        this.accounts = accounts;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /** The groups that the person looks after, by name. */
    public List<TrainingGroup> all() {
        if (current.is(Role.COORDINATOR)) {
            return rows.of(here());
        }
        return current.is(Role.TRAINER) ? rows.trainedBy(current.id(), here()) : List.of();
    }

    /** A group that the person looks after. */
    public Optional<TrainingGroup> find(GroupId id) {
        return rows.find(id).filter(group -> trains(group) || coordinates(group));
    }

    /** A group whose trainer the person is. */
    public Optional<TrainingGroup> trained(GroupId id) {
        return rows.find(id).filter(this::trains);
    }

    /** The groups that the person is a member of, by name. */
    public List<TrainingGroup> joined() {
        return current.belongsSomewhere() ? rows.joinedBy(current.id(), here()) : List.of();
    }

    /** Whether somebody is a member of a group. For other modules: who shows it checks first that it is theirs to see. */
    public boolean isMember(GroupId id, AccountId account) {
        return rows.isMember(id, account);
    }

    /** The trainer of a group, as long as they are one in its organisation. */
    public Optional<Account> trainerOf(TrainingGroup group) {
        return group.trainer()
                .filter(trainer -> accounts.has(trainer, group.organisation(), Role.TRAINER))
                .flatMap(accounts::find);
    }

    /** Who can be named as trainer by the person: all trainers of the organisation for a coordinator, else only themselves. */
    public List<Account> trainers() {
        return current.is(Role.COORDINATOR)
                ? organisations.having(here(), Role.TRAINER, "", 200)
                : List.of(current.account());
    }

    /** The members of a group, by name. */
    public List<Account> members(GroupId id) {
        return accounts.findAll(rows.members(own(id).id()));
    }

    /**
     * Who could become a member: trainees of the organisation who are none yet, by name.
     *
     * @param text part of a name or address; empty for all
     * @param limit how many at most
     */
    public List<Account> candidates(GroupId id, String text, int limit) {
        TrainingGroup group = own(id);
        Set<AccountId> members = new HashSet<>(rows.members(id));
        return organisations.having(group.organisation(), Role.TRAINEE, text, limit + members.size()).stream()
                .filter(account -> !members.contains(account.id()))
                .limit(limit)
                .toList();
    }

    /**
     * Makes a group.
     *
     * @param trainer one of {@link #trainers()}
     * @throws GroupRefused when the name is none or the trainer cannot be
     */
    @Transactional
    public GroupId create(String name, AccountId trainer) {
        mayTrain(trainer);
        GroupId id = GroupId.next();
        rows.add(id, here(), GroupName.of(name), trainer, clock.instant());
        return id;
    }

    /** Gives a group another name. */
    @Transactional
    public void rename(GroupId id, String name) {
        rows.rename(own(id).id(), GroupName.of(name));
    }

    /** For coordinators: gives a group another trainer. Cases that were shared with the one before stay unseen by this one. */
    @Transactional
    public void handTo(GroupId id, AccountId trainer) {
        TrainingGroup group = own(id);
        mayTrain(trainer);
        if (group.trainer().filter(trainer::equals).isEmpty()) {
            rows.setTrainer(group.id(), trainer);
            events.publishEvent(new TrainerGone(id));
        }
    }

    /** Ends a group, and with it its log. */
    @Transactional
    public void dissolve(GroupId id) {
        rows.delete(own(id).id());
        events.publishEvent(new TrainerGone(id));
    }

    /**
     * Makes somebody a member; a second time changes nothing.
     *
     * @throws GroupRefused when they are no trainee of the organisation, or the group is full
     */
    @Transactional
    public void add(GroupId id, AccountId account) {
        TrainingGroup group = own(id);
        if (!accounts.has(account, group.organisation(), Role.TRAINEE)) {
            throw new GroupRefused(GroupRefused.Reason.NO_TRAINEE);
        }
        rows.hold(id);
        List<AccountId> members = rows.members(id);
        if (members.size() >= TrainingGroup.MOST_MEMBERS && !members.contains(account)) {
            throw new GroupRefused(GroupRefused.Reason.FULL);
        }
        rows.join(id, account, clock.instant());
    }

    /** Ends somebody's membership. */
    @Transactional
    public void remove(GroupId id, AccountId account) {
        leave(own(id), account);
    }

    @EventListener
    void on(MemberLeft left) {
        rows.joinedBy(left.account(), left.organisation()).forEach(group -> leave(group, left.account()));
        rows.trainedBy(left.account(), left.organisation()).forEach(this::dropTrainer);
    }

    @EventListener
    void on(PersonErased erased) {
        rows.joinedBy(erased.account()).forEach(group -> leave(group, erased.account()));
        rows.trainedBy(erased.account()).forEach(this::dropTrainer);
    }

    private void leave(TrainingGroup group, AccountId member) {
        rows.leave(group.id(), member);
        events.publishEvent(new MembershipEnded(group.id(), member));
    }

    private void dropTrainer(TrainingGroup group) {
        rows.dropTrainer(group.id());
        events.publishEvent(new TrainerGone(group.id()));
    }

    private TrainingGroup own(GroupId id) {
        return find(id).orElseThrow(() -> new GroupRefused(GroupRefused.Reason.NOT_THERE));
    }

    private boolean trains(TrainingGroup group) {
        return isHere(group)
                && current.is(Role.TRAINER)
                && group.trainer().filter(current.id()::equals).isPresent();
    }

    private boolean coordinates(TrainingGroup group) {
        return isHere(group) && current.is(Role.COORDINATOR);
    }

    private boolean isHere(TrainingGroup group) {
        return current.belongsSomewhere() && here().equals(group.organisation());
    }

    private void mayTrain(AccountId trainer) {
        boolean mayName = current.is(Role.COORDINATOR) || current.id().equals(trainer);
        if (!mayName || !accounts.has(trainer, here(), Role.TRAINER)) {
            throw new GroupRefused(GroupRefused.Reason.NO_TRAINER);
        }
    }

    private OrganisationId here() {
        return current.organisation().id();
    }
}
