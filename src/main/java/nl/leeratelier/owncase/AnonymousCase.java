package nl.leeratelier.owncase;

import java.util.Optional;
import nl.leeratelier.learning.OwnWords;
import nl.leeratelier.owncase.CaseRefused.Reason;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;

/**
 * A case that nobody's name stands at: where a new case for the programmes can begin. It knows neither who wrote the case that it
 * was made of, nor their group, nor when.
 *
 * @param organisation whose trainers see it
 * @param madeBy the trainer who made it; empty when they are erased
 * @param title 1 to 80 characters, on one line
 */
public record AnonymousCase(
        AnonymousCaseId id, OrganisationId organisation, Optional<AccountId> madeBy, String title, Story story) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 80;

    /**
     * A new one.
     *
     * @throws CaseRefused when it has no title or too little to tell, or cannot be kept
     */
    static AnonymousCase of(OrganisationId organisation, AccountId madeBy, String title, Story story) {
        String line = title.strip();
        boolean oneLine = OwnWords.isReadable(line) && line.chars().noneMatch(Character::isISOControl);
        if (line.isEmpty() || line.length() > LONGEST_TITLE || !oneLine) {
            throw new CaseRefused(Reason.TITLE_INVALID);
        }
        if (!story.canBeShared()) {
            throw new CaseRefused(Reason.UNFINISHED);
        }
        story.refusal().ifPresent(reason -> {
            throw new CaseRefused(reason);
        });
        return new AnonymousCase(AnonymousCaseId.next(), organisation, Optional.of(madeBy), line, story);
    }
}
