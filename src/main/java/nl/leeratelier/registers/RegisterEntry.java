package nl.leeratelier.registers;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;

/**
 * Somebody's number in a register, as they say.
 *
 * @param register id of the register
 * @param chamber name of the chamber; empty where the register has none or the person did not say
 * @param number in its {@linkplain Register#normal normal} form
 * @param consent that it may be used to report completions
 * @param check by somebody who looked it up
 */
public record RegisterEntry(
        AccountId account,
        String register,
        String chamber,
        String number,
        Optional<Consent> consent,
        Optional<Check> check) {

    /**
     * What the person agreed to: that one organisation uses it.
     *
     * @param to the organisation that they belonged to and meant; no other sees the number or uses it
     * @param text the words as they stood there
     */
    public record Consent(Instant at, String text, OrganisationId to) {}

    /** Whether the person agreed that this organisation uses it. */
    public boolean isFor(OrganisationId organisation) {
        return consent.filter(agreed -> agreed.to().equals(organisation)).isPresent();
    }

    /** Who looked it up in the register, and when. */
    public record Check(AccountId by, Instant at) {}
}
