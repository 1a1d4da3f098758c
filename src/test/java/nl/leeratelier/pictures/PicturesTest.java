package nl.leeratelier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource
class PicturesTest {

    private final Pictures pictures;
    private final OrganisationId kust = OrganisationId.next();
    private final AccountId hanna = AccountId.next();

    PicturesTest(Database database) {
        pictures = new Pictures(new PictureRows(JdbcClient.create(database.migrated())), Clock.systemUTC());
    }

    @Test
    void keepsAPictureOnceHoweverOftenItComes() {
        PictureId id = pictures.keep(Photos.file("png", 40, 20), kust, hanna);
        PictureId again = pictures.keep(Photos.file("png", 40, 20), OrganisationId.next(), AccountId.next());

        assertThat(again).isEqualTo(id);
        assertThat(pictures.find(id)).hasValueSatisfying(picture -> {
            assertThat(picture.mediaType()).isEqualTo("image/png");
            assertThat(picture.body()).startsWith(0x89, 'P', 'N', 'G');
        });
    }

    @Test
    void tellsWhichPicturesOfATextAreNotHere() {
        PictureId here = pictures.keep(Photos.file("jpeg", 41, 20), kust, hanna);
        String elsewhere = "0".repeat(64);
        String text = "![Een jas](picture:%s) en ![Een trap](picture:%s)".formatted(here, elsewhere);

        assertThat(Pictures.shownIn(text)).containsExactly(here, new PictureId(elsewhere));
        assertThat(pictures.missing(text)).containsExactly(new PictureId(elsewhere));
    }
}
