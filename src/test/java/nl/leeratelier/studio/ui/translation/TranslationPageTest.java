package nl.leeratelier.studio.ui.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.Release;
import nl.leeratelier.learning.Attempts;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftException;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.NewWork;
import nl.leeratelier.studio.Publishing;
import nl.leeratelier.studio.review.Reviews;
import nl.leeratelier.studio.translation.Translating;
import nl.leeratelier.testing.OwnProgrammes;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.Selection;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class TranslationPageTest extends SpringBrowserlessTest {

    private static final String READING = "naast-ouders-staan";

    @Autowired
    Cast cast;

    @Autowired
    Drafts drafts;

    @Autowired
    NewWork work;

    @Autowired
    OwnProgrammes own;

    @Autowired
    Translating translating;

    @Autowired
    Reviews reviews;

    @Autowired
    Publishing publishing;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Attempts attempts;

    private OrganisationId kust;
    private Account noor;
    private String programme = "";

    @BeforeEach
    void anOwnProgramme() {
        kust = cast.organisation("Kust");
        noor = cast.person("Noor Bakker", kust, Role.TRAINER);
        cast.signIn(noor, kust);
        programme = own.ofThePlatform(Selection.PROGRAMME, "Van ons");
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private void open(String activity) {
        UI.getCurrent().setLocale(Translations.DUTCH);
        UI.getCurrent().navigate("studio/vertaling/" + programme + "/" + activity + "/en");
    }

    private String said() {
        return Said.by((Component) getCurrentView());
    }

    private RowPart row(String at) {
        return $(RowPart.class).all().stream()
                .filter(row -> row.at().equals(at))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test($(NativeButton.class).withText(text).first()).click();
    }

    @Test
    void whatIsTranslatedReviewedAndPublishedIsPlayedInTheLanguageOfTheTrainee() {
        open(READING);
        assertThat(said()).contains("Je vertaalt", "Naast ouders staan", "0 van", "Ontbreekt (");
        row("title").write("Standing beside parents");
        assertThat(said()).contains("1 van");
        Draft draft = translating.of(programme, READING, "en");
        assertThat(draft.title()).isEqualTo("Standing beside parents");

        Account ida = cast.person("Ida Smit", kust, Role.EXPERT);
        reviews.ask(draft.id(), List.of(ida.id()), "");
        cast.signIn(ida, kust);
        UI.getCurrent().navigate("studio/meelezen/" + draft.id());
        assertThat(said())
                .as("the reviewer sees each text beside its original, and how many are missing")
                .contains("Standing beside parents", "Naast ouders staan", "Nog niet vertaald:", "Origineel")
                .contains("nog niet vertaald, of het origineel is veranderd", "Probeer het uit")
                .doesNotContain("Plaats");
        reviews.decide(draft.id(), true, draft.sequence(), "", Set.of());
        cast.signIn(noor, kust);
        publishing.publish(new Publishing.Order(
                publishing.preview(List.of(draft.id())), "Een titel in het Engels.", Release.Kind.RENEWAL, false));

        Account sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        cast.signIn(sam, kust);
        var enrolment = enrolments.enrol(sam.id(), kust, programme);
        var version = catalogue.version(enrolment.version());
        assertThat(version.programme().activity(READING, "en").orElseThrow().title())
                .isEqualTo("Standing beside parents");
        assertThat(version.programme().activity(READING).orElseThrow().title()).isEqualTo("Naast ouders staan");
        UI.getCurrent().setLocale(Translations.ENGLISH);
        UI.getCurrent().navigate("programma/" + enrolment.id());
        assertThat(said()).contains("Standing beside parents", "In English too: 1 of the 12 activities");
    }

    @Test
    void showsWhatChangedInTheOriginalUntilTheTranslationIsSaidToFit() {
        open(READING);
        row("title").write("Standing beside parents");
        Draft original = work.draftOf(
                programme,
                catalogue
                        .newest(programme, kust)
                        .orElseThrow()
                        .programme()
                        .activity(READING)
                        .orElseThrow()
                        .head()
                        .place()
                        .file());
        Pointer title = Pointer.of("title");
        drafts.edit(
                original.id(),
                new Edit.Put(
                        title, original.manuscript().at(title), Optional.of(Value.text("Naast alle ouders staan"))),
                noor.id());
        open(READING);
        assertThat(said())
                .contains(
                        "Verouderd (1)", "Wat er in het origineel veranderde", "Aan het origineel wordt nog geschreven")
                .contains("Zo stond het er toen dit werd vertaald");
        assertThat($(RowPart.class).all()).as("only what is outdated").hasSize(1);
        press("De vertaling klopt weer");
        assertThat(said()).contains("Verouderd (0)").doesNotContain("Wat er in het origineel veranderde");
    }

    @Test
    void isOnlyForTrainersOfTheOrganisationWhoseProgrammeItIs() {
        assertThatThrownBy(() -> translating.of(Selection.PROGRAMME, READING, "en"))
                .isInstanceOf(DraftException.NotFound.class);
        assertThatThrownBy(() -> translating.of(programme, READING, "nl")).isInstanceOf(DraftException.NotFound.class);
        assertThatThrownBy(() -> translating.of(programme, READING, "xx")).isInstanceOf(DraftException.NotFound.class);
        OrganisationId other = cast.organisation("Duin");
        cast.signIn(cast.person("Omar Vos", other, Role.TRAINER), other);
        assertThatThrownBy(() -> translating.of(programme, READING, "en")).isInstanceOf(DraftException.NotFound.class);
        cast.signIn(cast.person("Ida Smit", kust, Role.EXPERT), kust);
        assertThatThrownBy(() -> translating.of(programme, READING, "en")).isInstanceOf(DraftException.NotFound.class);
    }

    @Test
    void isTriedInItsLanguage() {
        open(READING);
        row("title").write("Standing beside parents");
        String draft = translating.of(programme, READING, "en").id().toString();
        UI.getCurrent().navigate("studio/proberen/" + draft);
        assertThat(said()).contains("Dit is een proef", "Standing beside parents");
    }
}
