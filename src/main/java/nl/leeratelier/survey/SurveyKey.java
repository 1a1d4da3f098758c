package nl.leeratelier.survey;

import java.util.List;
import nl.leeratelier.people.OrganisationId;

/** A survey in a programme, as the people of one organisation answer it, over all versions of its content. */
record SurveyKey(OrganisationId organisation, String programme, String survey) {

    /** For the parameters of a query, in this order. */
    List<Object> parts() {
        return List.of(organisation.value(), programme, survey);
    }
}
