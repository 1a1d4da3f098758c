package nl.leeratelier.studio;

import java.util.List;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;

/** Something that must hold before drafts are published, besides that the checker finds nothing. */
public interface PublishingRule {

    /**
     * What stands in the way; nothing when the drafts may be published. Asked again within the publishing itself, so it looks at
     * what holds now.
     *
     * @param author who publishes
     */
    List<Objection> objections(OrganisationId organisation, AccountId author, List<Draft> drafts);

    /**
     * A reason not to publish a draft yet.
     *
     * @param key of its text in every language
     */
    record Objection(DraftId draft, String key) {}
}
