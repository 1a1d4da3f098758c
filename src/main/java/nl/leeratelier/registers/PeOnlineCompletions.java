package nl.leeratelier.registers;

import java.util.List;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;

/** The completions that count for records of registers with PE-online, of people who agreed that their number is used. */
public interface PeOnlineCompletions {

    /** For every record that a completion counts for. */
    List<Counted> of(EnrolmentId enrolment);

    /** All of somebody in a register. */
    List<Counted> of(AccountId account, String register);

    /** All that count for a record. */
    List<Counted> of(RecordId accreditation);
}
