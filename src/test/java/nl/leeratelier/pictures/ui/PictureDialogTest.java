package nl.leeratelier.pictures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.pictures.Photos;
import nl.leeratelier.pictures.Pictures;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class PictureDialogTest extends SpringBrowserlessTest {

    @Autowired
    private Pictures pictures;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private Cast cast;

    private final List<String> taken = new ArrayList<>();
    private PictureDialog dialog;

    @BeforeEach
    void open() {
        OrganisationId kust = cast.organisation("Kust");
        cast.signIn(cast.person("Hanna de Wit", kust, Role.TRAINER), kust);
        UI.getCurrent().setLocale(Translations.DUTCH);
        dialog = new PictureDialog(pictures, current, taken::add);
        dialog.open();
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private void describe(String words) {
        $(TextField.class).first().setValue(words);
    }

    @Test
    void givesTheMarkdownOfAPictureWithWordsForWhoDoesNotSeeIt() {
        dialog.keep(Photos.file("png", 40, 20));
        assertThat($(Image.class).first().getSrc()).startsWith("plaatje/");
        describe("  Een [rode] en een\nblauwe kamer ");
        dialog.take();
        assertThat(taken).singleElement().satisfies(markdown -> {
            assertThat(markdown).startsWith("![Een rode en een blauwe kamer](picture:");
            assertThat(Pictures.shownIn(markdown))
                    .allMatch(id -> pictures.find(id).isPresent());
        });
    }

    @Test
    void asksForWordsForWhoDoesNotSeeIt() {
        dialog.keep(Photos.file("jpeg", 40, 20));
        dialog.take();
        assertThat($(TextField.class).first().isInvalid()).isTrue();
        assertThat(taken).isEmpty();
    }

    @Test
    void asksForAPicture() {
        describe("Een kamer");
        dialog.take();
        assertThat(Said.by(dialog)).contains("Kies eerst een plaatje");
        assertThat(taken).isEmpty();
    }

    @Test
    void saysWhyAFileIsNoPictureUntilAnotherIsChosen() {
        dialog.keep("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        assertThat(Said.by(dialog)).contains("Dit is geen plaatje");
        describe("Een kamer");
        dialog.take();
        assertThat(Said.by(dialog)).contains("Dit is geen plaatje").doesNotContain("Kies eerst");
        dialog.keep(Photos.file("png", 40, 20));
        assertThat(Said.by(dialog)).doesNotContain("Dit is geen plaatje");
        dialog.take();
        assertThat(taken).hasSize(1);
    }

    @Test
    void takesNoPictureBackInPlaceOfOneThatWasRefused() {
        dialog.keep(Photos.file("png", 40, 20));
        dialog.keep(new byte[10]);
        describe("Een kamer");
        dialog.take();
        assertThat(taken).isEmpty();
    }
}
