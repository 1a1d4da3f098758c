package nl.leeratelier.groups;

import java.util.Optional;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;

/**
 * Some people of an organisation who are trained together.
 *
 * @param name 1 to 80 characters
 * @param trainer empty when the trainer left the organisation
 * @param size how many members it has
 */
public record TrainingGroup(
        GroupId id, OrganisationId organisation, String name, Optional<AccountId> trainer, int size) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 80;

    /** The most members. */
    public static final int MOST_MEMBERS = 40;
}
