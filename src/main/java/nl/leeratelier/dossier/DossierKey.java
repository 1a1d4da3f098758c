package nl.leeratelier.dossier;

import java.io.Serializable;
import nl.leeratelier.people.OrganisationId;

/**
 * Names a dossier: a programme as an organisation gives it, beside one toetsingskader.
 *
 * @param programme key of the programme
 * @param framework id of the toetsingskader
 */
public record DossierKey(OrganisationId organisation, String programme, String framework) implements Serializable {}
