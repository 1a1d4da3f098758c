package nl.leeratelier.registers.skj;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.people.AccountId;

/**
 * A file that was made of the list.
 *
 * @param kind how its name ends
 * @param byName who made it; empty when they are not known any more
 * @param lines how many were to be entered when it was made
 * @param open how many of these are still to be entered
 * @param entered who noted all of it as entered, as far as that holds
 */
public record MadeList(
        UUID id, String kind, AccountId by, String byName, Instant at, int lines, int open, Optional<Entered> entered) {

    /**
     * That all of it was noted as entered.
     *
     * @param lines how many of them still are, by that
     */
    public record Entered(AccountId by, String byName, Instant at, int lines) {}
}
