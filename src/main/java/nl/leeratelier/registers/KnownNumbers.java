package nl.leeratelier.registers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Member;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register numbers that people of an organisation let be used, for its coordinators: they look them up and tick them. */
@Service
public class KnownNumbers {

    private static final int AT_A_TIME = 500;

    private final EntryRows rows;
    private final RegisterRows registers;
    private final RegisterEntries entries;
    private final Organisations organisations;
    private final CurrentPerson current;
    private final Clock clock;

    KnownNumbers(
            EntryRows rows,
            RegisterRows registers,
            RegisterEntries entries,
            Organisations organisations,
            CurrentPerson current,
            Clock clock) {
        this.rows = rows;
        this.registers = registers;
        this.entries = entries;
        this.organisations = organisations;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Somebody's number.
     *
     * @param shared another account has it too
     */
    public record Line(Account person, Register register, RegisterEntry entry, boolean shared) {}

    /**
     * The numbers of the people of an organisation who consented, by name of the person.
     *
     * @throws AccessDeniedException for who does not coordinate it
     */
    public List<Line> of(OrganisationId organisation) {
        Map<String, Register> known =
                registers.all().stream().collect(Collectors.toMap(Register::id, Function.identity()));
        var lines = new ArrayList<Line>();
        @Nullable Account last = null;
        List<Member> some;
        do {
            some = organisations.members(organisation, last, AT_A_TIME);
            var found =
                    rows
                            .consentedOf(
                                    some.stream()
                                            .map(member -> member.account().id())
                                            .toList(),
                                    organisation)
                            .stream()
                            .collect(Collectors.groupingBy(RegisterEntry::account));
            some.stream()
                    .map(Member::account)
                    .forEach(person -> found.getOrDefault(person.id(), List.of())
                            .forEach(entry -> Optional.ofNullable(known.get(entry.register()))
                                    .ifPresent(register ->
                                            lines.add(new Line(person, register, entry, entries.isShared(entry))))));
            last = some.isEmpty() ? last : some.getLast().account();
        } while (some.size() == AT_A_TIME);
        return lines;
    }

    /**
     * Notes that the person who is here looked up a number in the register and found it to be of this person; or takes that
     * back. A number that has changed meanwhile, or without consent, stays as it is; so does one that was found to be of
     * another account, since it cannot be of both.
     *
     * @param number as it was seen
     * @return false when it was found to be of another account
     * @throws AccessDeniedException for who does not coordinate the organisation, or when they do not belong to it
     */
    @Transactional
    public boolean check(OrganisationId organisation, AccountId person, String register, String number, boolean found) {
        var theirs = of(organisation).stream()
                .map(Line::entry)
                .filter(entry ->
                        entry.account().equals(person) && entry.register().equals(register))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Not theirs to see"));
        if (found
                && rows.others(theirs).stream().anyMatch(other -> other.check().isPresent())) {
            return false;
        }
        if (theirs.number().equals(number) && !current.id().equals(person)) {
            entries.check(theirs, found, clock.instant());
        }
        return true;
    }
}
