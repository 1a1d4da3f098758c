package nl.leeratelier.interchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.interchange.CannotRead;
import nl.leeratelier.interchange.Exporting;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Importing;
import nl.leeratelier.interchange.Places;
import nl.leeratelier.interchange.Report;
import nl.leeratelier.interchange.archive.StableZip;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.NewWork;
import nl.leeratelier.studio.ProblemCounts;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Translations;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WholeApplication
class InterchangeViewsTest extends SpringBrowserlessTest {

    private static final String SHIPPED = "meldcode-in-partnerschap";
    private static final String GIFT = "::Eerst::Wat doe je eerst? {=Zien ~Melden}\n\n::Los::Alleen tekst.\n";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    @Autowired
    Places places;

    @Autowired
    Exporting exporting;

    @Autowired
    Drafts drafts;

    @Autowired
    NewWork work;

    @Autowired
    ProblemCounts problems;

    @TempDir
    Path folder;

    private OrganisationId kust;
    private Account hanna;

    @BeforeEach
    void aTrainer() {
        kust = cast.organisation("Kust");
        hanna = cast.person("Hanna de Wit", kust, Role.TRAINER);
        cast.signIn(hanna, kust);
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    @Test
    void leadsFromTheFileByTheReportToDrafts() throws Exception {
        ownProgramme();
        ImportView view = navigate(ImportView.class);
        assertThat($(Upload.class).all()).hasSize(1);
        assertThat(Said.by(view)).contains("Moodle XML", "GIFT", "H5P Branching Scenario");

        int before = drafts.open().size();
        view.preview("vragen.gift", read("vragen.gift", GIFT.getBytes(StandardCharsets.UTF_8)));
        assertThat(Said.by(view)).contains("Niet overgenomen", "Dit is een tekst zonder vraag.", "Alleen tekst.");
        assertThat(drafts.open()).hasSize(before);

        press("Maak 1 concept");
        assertThat(drafts.open()).hasSize(before + 1);
        assertThat($(Notice.class).all()).hasSize(1);
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("studio/concept/"));
        assertThat(drafts.open().getFirst())
                .satisfies(draft -> assertThat(draft.path()).matches("programmes/.+/.+/vragen\\.yaml"))
                .satisfies(draft -> assertThat(draft.kind()).isEqualTo("quiz"));
    }

    @Test
    void saysWhyAFileIsRefusedAndChangesNothing() {
        ImportView view = navigate(ImportView.class);
        int before = drafts.all().size();
        view.refuse(new CannotRead("interchange.refused.bomb"));
        assertThat($(Notice.class).single().getElement().getTextRecursively()).contains("veel te groot");
        assertThat($(Upload.class).all()).hasSize(1);
        assertThat(drafts.all()).hasSize(before);
    }

    @Test
    void showsTheWayToWhoeverHasNoProgrammeYet() throws Exception {
        OrganisationId stad = cast.organisation("Stad");
        cast.signIn(cast.person("Kees", stad, Role.TRAINER), stad);
        ImportView view = navigate(ImportView.class);
        view.preview("vragen.gift", read("vragen.gift", GIFT.getBytes(StandardCharsets.UTF_8)));
        assertThat(Said.by(view)).contains("nog geen eigen programma");
        assertThat($(Select.class).all()).isEmpty();
    }

    @Test
    void showsMarkupOfAFileAsText() throws Exception {
        ImportView view = navigate(ImportView.class);
        String gift = "::<img src=x onerror=alert(1)>::Wat? {=a ~b}\n";
        view.preview("<b>x</b>.gift", read("x.gift", gift.getBytes(StandardCharsets.UTF_8)));
        assertThat(view.getElement().getOuterHTML()).doesNotContain("<img src=x");
    }

    @Test
    void exportsAndImportsAWholeProgrammeWithoutLoss() throws Exception {
        byte[] exported = exporting.programme(SHIPPED, false);
        Imported imported = read("p.zip", exported);
        places.make(imported, Optional.empty(), Optional.empty());
        String key = drafts.open().getFirst().programme();
        assertThat(key).startsWith(SHIPPED + "-");
        assertThat(drafts.openOf(key)).hasSize(imported.works().size());
        byte[] again = exporting.programme(key, true);
        Imported back = read("p.zip", again);
        assertThat(back.works()).hasSameSizeAs(imported.works());
        assertThat(back.works().stream()
                        .filter(work -> !work.kind().equals("programme"))
                        .map(work -> work.manuscript()))
                .containsExactlyElementsOf(imported.works().stream()
                        .filter(work -> !work.kind().equals("programme"))
                        .map(work -> work.manuscript())
                        .toList());
    }

    @Test
    void whatWasImportedElsewhereIsExportedThereByteForByte() throws Exception {
        String own = ownProgramme();
        byte[] first = exporting.programme(own, true);
        // Elsewhere nobody began a programme of this key.
        jdbc.sql("update draft set programme = 'weg', path = 'weg/' || path where programme = ?")
                .param(own)
                .update();
        OrganisationId stad = cast.organisation("Stad");
        cast.signIn(cast.person("Kees", stad, Role.TRAINER), stad);
        Imported imported = Importing.read(Files.write(folder.resolve("in"), first), "klein.zip", places.shared());
        assertThat(imported.report().count(Report.Verdict.WAS_THERE)).isGreaterThan(5);
        assertThat(imported.report().count(Report.Verdict.NOT_SUPPORTED)).isZero();
        String there = places.make(imported, Optional.empty(), Optional.empty())
                .getFirst()
                .programme();
        assertThat(there).isEqualTo(own);
        assertThat(exporting.programme(there, true)).isEqualTo(first);
    }

    @Test
    void aProgrammeThatIsOnlyDraftsBringsTheSourcesAndFrameworksOfThePlatform() throws Exception {
        String draft = ownProgramme();
        String published =
                work.copyProgramme(SHIPPED, "Onze versie", "Overgenomen.").programme();
        Imported first = read("p.zip", exporting.programme(published, true));
        Imported second = read("p.zip", exporting.programme(draft, true));
        assertThat(shared(second)).isEqualTo(shared(first)).hasSizeGreaterThan(5);
        assertThat(exporting.programme("bestaat-niet", true)).hasSizeLessThan(100);
    }

    private static List<String> shared(Imported imported) {
        return imported.report().parts().stream()
                .filter(part -> part.ours().isEmpty())
                .map(Report.Part::name)
                .toList();
    }

    @Test
    void whatWasThereAlreadyIsSaidInATitleAndNeutrally() throws Exception {
        byte[] exported = exporting.programme(SHIPPED, false);
        Imported imported = Importing.read(Files.write(folder.resolve("in"), exported), "p.zip", places.shared());
        ImportView view = navigate(ImportView.class);
        view.preview("p.zip", imported);
        assertThat(Said.by(view))
                .contains("De lijst met bronnen", "Stond er al, niets veranderd", "Meldcode in partnerschap met ouders")
                .doesNotContain("Niet overgenomen", "niet overgenomen", ".yaml", "frameworks/", "Weggelaten");
    }

    @Test
    void countsTheProblemsOfWhatWasMadeAsTheLibraryDoes() throws Exception {
        ownProgramme();
        ImportView view = navigate(ImportView.class);
        view.preview("vragen.gift", read("vragen.gift", GIFT.getBytes(StandardCharsets.UTF_8)));
        assertThat(Said.by(view)).contains("Was: meerkeuze").doesNotContain("multichoice");
        press("Maak 1 concept");
        assertThat(Said.by(view)).containsAnyOf("Wordt nagekeken", "problemen");
        var made = drafts.open(drafts.open().getFirst().id());
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> problems.of(made).isPresent());
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
        assertThat(problems.of(made).orElseThrow()).isPositive();
        assertThat(Said.by(view))
                .contains(problems.of(made).orElseThrow() + " problemen")
                .doesNotContain("Wordt nagekeken");
    }

    @Test
    void offersAProgrammeAndItsQuizzes() {
        navigate("studio/exporteren/" + SHIPPED, ExportView.class);
        assertThat(Said.by(getCurrentView().getElement().getComponent().orElseThrow()))
                .contains("zoals gepubliceerd");
        Exporting.Part quiz = exporting.contents(SHIPPED).orElseThrow().parts().stream()
                .filter(part -> part.kind().equals("quiz"))
                .findFirst()
                .orElseThrow();
        assertThat(exporting.quiz(SHIPPED, quiz.path()).report().count(Report.Verdict.NOT_SUPPORTED))
                .isZero();
        assertThat(exporting.activity(SHIPPED, quiz.path())).isNotEmpty();
    }

    @Test
    void isForTrainersOfTheOrganisationOnly() throws Exception {
        String own = ownProgramme();
        OrganisationId stad = cast.organisation("Stad");
        cast.signIn(cast.person("Kees", stad, Role.TRAINER), stad);
        assertThat(exporting.contents(own)).isEmpty();
        assertThat(places.all()).extracting(Places.ProgrammePlace::key).doesNotContain(own);
        Imported imported = read("vragen.gift", GIFT.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> places.make(imported, Optional.of(own), Optional.of("01-vooraf")))
                .isInstanceOf(AccessDeniedException.class);
        cast.signIn(cast.person("Sam", kust, Role.TRAINEE), kust);
        assertThatThrownBy(() -> places.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> exporting.programme(SHIPPED, false)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> places.make(imported, Optional.of(own), Optional.of("x")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anOwnVersionIsAPlaceAndIsSeenByNobodyElse() throws Exception {
        String own = work.copyProgramme(SHIPPED, "Onze versie", "Overgenomen.").programme();
        assertThat(places.all())
                .filteredOn(place -> place.key().equals(own))
                .singleElement()
                .satisfies(place -> assertThat(place.modules()).hasSizeGreaterThan(3));
        assertThat(places.all()).extracting(Places.ProgrammePlace::key).doesNotContain(SHIPPED);
        Imported imported = read("vragen.gift", GIFT.getBytes(StandardCharsets.UTF_8));
        places.make(imported, Optional.of(own), Optional.of("01-vooraf"));
        assertThat(exporting.contents(own))
                .hasValueSatisfying(contents -> assertThat(contents.drafts())
                        .as("the one made, and the cover")
                        .isEqualTo(2));
        OrganisationId stad = cast.organisation("Stad");
        cast.signIn(cast.person("Kees", stad, Role.TRAINER), stad);
        assertThat(exporting.contents(own)).isEmpty();
        assertThat(exporting.programme(own, true)).isEqualTo(exporting.programme("bestaat-niet", true));
        assertThat(places.all()).isEmpty();
    }

    @Test
    void makesAllDraftsOrNone() throws Exception {
        String own = ownProgramme();
        int before = drafts.all().size();
        StringBuilder many = new StringBuilder("$CATEGORY: een\n\n::a::Wat? {=b ~c}\n\n$CATEGORY: twee\n\n");
        many.append("::b::Wat? {=b ~c}\n");
        Imported imported = read("x.gift", many.toString().getBytes(StandardCharsets.UTF_8));
        Imported broken = new Imported(
                imported.format(), List.of(imported.works().getFirst(), hidden(imported)), imported.report());
        assertThatThrownBy(() -> places.make(broken, Optional.of(own), Optional.of("01-vooraf")))
                .isInstanceOf(nl.leeratelier.studio.DraftException.Refused.class);
        assertThat(drafts.all()).hasSize(before);
    }

    private static nl.leeratelier.interchange.Work hidden(Imported imported) {
        var manuscript = imported.works().getLast().manuscript();
        return new nl.leeratelier.interchange.Work(
                "quiz",
                new nl.leeratelier.manuscript.Manuscript(
                        manuscript.format(),
                        manuscript.root().with("title", nl.leeratelier.manuscript.Value.text("a\u202Eb"))));
    }

    /** A small programme of the organisation, as drafts; its key. */
    private String ownProgramme() throws Exception {
        byte[] zip = StableZip.of(Map.of(
                "programmes/klein/programme.yaml", "id: klein\ntitle: Klein\n".getBytes(StandardCharsets.UTF_8),
                "programmes/klein/01-vooraf/module.yaml",
                        "id: vooraf\ntitle: Vooraf\n".getBytes(StandardCharsets.UTF_8)));
        Imported imported = read("klein.zip", zip);
        return places.make(imported, Optional.empty(), Optional.empty())
                .getFirst()
                .programme();
    }

    private Imported read(String name, byte[] bytes) throws Exception {
        return Importing.read(Files.write(folder.resolve("in"), bytes), name, Map.of());
    }

    private void press(String words) {
        NativeButton button = $(NativeButton.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }
}
