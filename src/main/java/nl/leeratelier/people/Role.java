package nl.leeratelier.people;

import java.util.Set;

/** What a person does in an organisation; one person may have several roles. */
public enum Role {
    /** Follows programmes (deelnemer). */
    TRAINEE,
    /** Writes and improves content. */
    TRAINER,
    /** Reviews content from lived experience (ervaringsdeskundige). */
    EXPERT,
    /** Invites the people of an organisation and sees who completed what (coördinator). */
    COORDINATOR,
    /** Sees how far the people of the teams they lead are, and who is due (leidinggevende); see {@link Managers}. */
    MANAGER,
    /** Reads the accreditation dossier of a programme for a register (toetser). */
    ASSESSOR,
    /** Looks after all organisations and accounts (beheerder). */
    ADMINISTRATOR;

    /** The roles that a coordinator may give; the others are an administrator's to give. */
    public static final Set<Role> GIVEN_BY_COORDINATORS = Set.of(TRAINEE, TRAINER, EXPERT, COORDINATOR, MANAGER);
}
