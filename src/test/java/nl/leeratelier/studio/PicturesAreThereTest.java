package nl.leeratelier.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.pictures.Photos;
import nl.leeratelier.pictures.PictureId;
import nl.leeratelier.pictures.Pictures;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class PicturesAreThereTest {

    private static final String NOWHERE = "0f".repeat(32);

    @Autowired
    Cast cast;

    @Autowired
    Pictures pictures;

    @Autowired
    PicturesAreThere rule;

    private OrganisationId kust;
    private Account noor;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        noor = cast.person("Noor Bakker", kust, Role.TRAINER);
    }

    private static Draft draft(String body) {
        return Shop.draft(
                Shop.FOLDER + "01-vooraf/nieuw.md",
                new Manuscript(
                        Manuscript.Format.MARKDOWN,
                        Value.Mapping.EMPTY
                                .with("id", Value.text("nieuw"))
                                .with("kind", Value.text("reading"))
                                .with(Manuscript.BODY, Value.text(body))));
    }

    private List<DraftId> objectedTo(Draft... drafts) {
        return rule.objections(kust, noor.id(), List.of(drafts)).stream()
                .peek(objection -> assertThat(objection.key()).isEqualTo("studio.publishing.picture-missing"))
                .map(PublishingRule.Objection::draft)
                .toList();
    }

    private static String shown(String name) {
        return "Zo hangt een jas: ![Een jas](picture:" + name + ") aan de kapstok.";
    }

    @Test
    void objectsToADraftThatShowsAPictureWhichIsNotHere() {
        Draft lacking = draft(shown(NOWHERE));
        assertThat(objectedTo(draft("Zonder plaatje."), lacking)).containsExactly(lacking.id());
    }

    @Test
    void letsThroughWhatShowsPicturesThatAreHere() {
        PictureId kept = pictures.keep(Photos.file("png", 40, 30), kust, noor.id());
        assertThat(objectedTo(draft(shown(kept.toString())))).isEmpty();
        Draft oneOfTwo = draft(shown(kept.toString()) + "\n\n" + shown(NOWHERE));
        assertThat(objectedTo(oneOfTwo)).containsExactly(oneOfTwo.id());
    }
}
