package nl.leeratelier.dossier;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leeratelier.catalogue.Version;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.studio.Weight;

/**
 * The versions of a programme beside what registers accredited.
 *
 * @param versions the newest first
 * @param records of accreditation, those that hold now first
 * @param accredited the newest version that a record covers which holds now
 * @param since what changed from that version to the present one; empty when there is none, or it is the present one
 */
public record Standing(
        List<Version> versions, List<Accreditation> records, Optional<Version> accredited, Optional<Changes> since) {

    /**
     * One record.
     *
     * @param register its name
     * @param holds whether it holds now
     */
    public record Accreditation(AccreditationRecord terms, String register, boolean holds) {}

    /** How the present version stands. */
    public enum State {
        /** No record holds now. */
        NOT_ACCREDITED,
        /** A record covers this very version. */
        COVERED,
        /** What trainees meet is the same as in a version that is covered. */
        SAME,
        /** Slips of the pen were mended since. */
        CORRECTED,
        /** More changed since: a register may want to accredit it anew. */
        RENEW
    }

    /** Compares the present version with what was accredited; the changes are asked for only where they are told. */
    static Standing of(
            VersionHash present,
            List<Version> versions,
            List<Accreditation> records,
            Function<VersionHash, Changes> changesSince) {
        Set<VersionHash> covered = new HashSet<>();
        records.stream()
                .filter(Accreditation::holds)
                .forEach(record -> covered.addAll(record.terms().versions()));
        Optional<Version> accredited = versions.stream()
                .filter(version -> version.hash().equals(present) && covered.contains(present))
                .findFirst()
                .or(() -> versions.stream()
                        .filter(version -> covered.contains(version.hash()))
                        .max(Comparator.comparingInt(Version::number)));
        return new Standing(
                versions,
                records,
                accredited,
                accredited
                        .map(Version::hash)
                        .filter(hash -> !hash.equals(present))
                        .map(changesSince));
    }

    /** Whether a record holds at a moment. */
    static boolean holds(AccreditationRecord terms, Instant now) {
        return !now.isBefore(terms.term().begins())
                && now.isBefore(terms.term().ends())
                && terms.withdrawal()
                        .filter(withdrawal -> !now.isBefore(withdrawal.begins()))
                        .isEmpty();
    }

    /** How the present version stands. */
    public State state() {
        if (accredited.isEmpty()) {
            return State.NOT_ACCREDITED;
        }
        if (since.isEmpty()) {
            return State.COVERED;
        }
        return since.get()
                .weight()
                .map(weight -> weight == Weight.TYPO ? State.CORRECTED : State.RENEW)
                .orElse(State.SAME);
    }
}
