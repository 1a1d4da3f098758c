package nl.leeratelier.studio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.pictures.Pictures;
import org.springframework.stereotype.Component;

/** Nothing is published that shows a picture which is not here, such as one that did not come along in an archive. */
@Component
class PicturesAreThere implements PublishingRule {

    private final Pictures pictures;

    PicturesAreThere(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public List<Objection> objections(OrganisationId organisation, AccountId author, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !pictures.missing(new String(draft.manuscript().write(), StandardCharsets.UTF_8))
                        .isEmpty())
                .map(draft -> new Objection(draft.id(), "studio.publishing.picture-missing"))
                .toList();
    }
}
