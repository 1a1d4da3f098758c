package nl.leeratelier.registers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.RegisterRefused.Reason;

/**
 * An accreditation record as somebody typed it.
 *
 * @param from such as 1-3-2026 or 2026-03-01; so is {@code to}
 * @param amount such as 6, 6,5 or 6.50
 */
public record RecordDraft(
        String register,
        String number,
        String from,
        String to,
        String amount,
        AccreditationRecord.Unit unit,
        String category,
        String chamber,
        String programme,
        Set<VersionHash> versions) {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TEXT = 80;
    private static final int MOST_YEARS = 15;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,4}([.,]\\d{1,2})?");

    /**
     * The record that was meant.
     *
     * @throws RegisterRefused with the first thing that is wrong
     */
    AccreditationRecord read(RecordId id, Optional<OrganisationId> organisation) {
        require(!register.isBlank(), Reason.REGISTER_MISSING);
        var written = number.strip();
        require(!written.isEmpty(), Reason.NUMBER_MISSING);
        require(written.length() <= LONGEST_NUMBER && !UNSEEN.matcher(written).find(), Reason.NUMBER_INVALID);
        require(!programme.isBlank(), Reason.PROGRAMME_MISSING);
        require(!versions.isEmpty(), Reason.VERSIONS_MISSING);
        return new AccreditationRecord(
                id,
                organisation,
                register,
                written,
                term(),
                worth(),
                unit,
                line(category, Reason.CATEGORY_INVALID),
                line(chamber, Reason.CHAMBER_INVALID),
                programme,
                Set.copyOf(versions),
                Optional.empty());
    }

    private Term term() {
        var first = Days.of(from).orElseThrow(() -> new RegisterRefused(Reason.FROM_INVALID));
        var last = Days.of(to).orElseThrow(() -> new RegisterRefused(Reason.TO_INVALID));
        require(!last.isBefore(first), Reason.TO_BEFORE_FROM);
        require(last.isBefore(first.plusYears(MOST_YEARS)), Reason.TERM_TOO_LONG);
        return new Term(first, last);
    }

    private BigDecimal worth() {
        var typed = amount.strip();
        require(AMOUNT.matcher(typed).matches(), Reason.AMOUNT_INVALID);
        var worth = new BigDecimal(typed.replace(',', '.'));
        require(worth.signum() > 0, Reason.AMOUNT_INVALID);
        return worth;
    }

    static String line(String typed, Reason otherwise) {
        var text = typed.strip().replaceAll("\\s+", " ");
        require(text.length() <= LONGEST_TEXT && !UNSEEN.matcher(text).find(), otherwise);
        return text;
    }

    static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new RegisterRefused(otherwise);
        }
    }
}
