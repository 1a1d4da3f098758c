package nl.leeratelier.registers;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.people.OrganisationId;

/**
 * That a register accredited versions of a programme.
 *
 * @param organisation whose completions it is for; empty: those of all
 * @param register id of the register
 * @param number of the accreditation, as the register wrote it
 * @param amount points or hours that a completion is worth, more than 0, at most two decimals
 * @param category of learning in the register's own words; may be empty
 * @param chamber that the register accredited it for; empty: any
 * @param programme key of the programme
 */
public record AccreditationRecord(
        RecordId id,
        Optional<OrganisationId> organisation,
        String register,
        String number,
        Term term,
        BigDecimal amount,
        Unit unit,
        String category,
        String chamber,
        String programme,
        Set<VersionHash> versions,
        Optional<Withdrawal> withdrawal) {

    /** In what a register reckons. */
    public enum Unit {
        POINTS,
        HOURS
    }

    /** The register took it back: completions from this day on do not count. */
    public record Withdrawal(LocalDate from, String why) {

        /** The first moment at which it did not hold. */
        public Instant begins() {
            return from.atStartOfDay(Term.NETHERLANDS).toInstant();
        }
    }

    /** Whether this is about such a completion at all. */
    public boolean concerns(Completion completion) {
        return programme.equals(completion.programme())
                && organisation.map(completion.organisation()::equals).orElse(true);
    }

    /** Whether there is a completion that counts for both, at the same register. */
    public boolean overlaps(AccreditationRecord other) {
        var sameOrganisation =
                organisation.isEmpty() || other.organisation.isEmpty() || organisation.equals(other.organisation);
        return !id.equals(other.id)
                && register.equals(other.register)
                && programme.equals(other.programme)
                && sameOrganisation
                && !Collections.disjoint(versions, other.versions)
                && begin(other).isBefore(end(other));
    }

    private Instant begin(AccreditationRecord other) {
        return Collections.max(List.of(term.begins(), other.term.begins()));
    }

    private Instant end(AccreditationRecord other) {
        return Collections.min(List.of(ends(), other.ends()));
    }

    private Instant ends() {
        return withdrawal.map(Withdrawal::begins).filter(term.ends()::isAfter).orElseGet(term::ends);
    }

    /** Whether somebody is in another chamber of the register than the one it was accredited for. */
    public boolean isForAnotherChamber(RegisterEntry entry) {
        return !chamber.isEmpty() && !entry.chamber().equalsIgnoreCase(chamber);
    }
}
