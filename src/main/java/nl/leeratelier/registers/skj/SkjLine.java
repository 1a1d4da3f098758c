package nl.leeratelier.registers.skj;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.people.AccountId;

/**
 * A completion that counts for an accreditation, or did once, to be entered by hand.
 *
 * @param name of the person; empty when they are not known any more
 * @param number only with the person's consent
 * @param last what somebody did with it, as far as it holds
 * @param again the person completed it before under the same accreditation
 */
public record SkjLine(
        Key key,
        AccountId account,
        String name,
        Instant completedAt,
        Optional<String> team,
        Standing standing,
        Place place,
        Optional<Number> number,
        Optional<Act> last,
        boolean again) {

    /** Whether it stands at the register, as far as was noted. */
    public boolean wasEntered() {
        return last.filter(act -> act.kind() == Act.Kind.ENTERED).isPresent();
    }

    /**
     * In the register.
     *
     * @param chamber may be empty
     * @param checked somebody looked it up
     */
    public record Number(String number, String chamber, boolean checked) {}
}
