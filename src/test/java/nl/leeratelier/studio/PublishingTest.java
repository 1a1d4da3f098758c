package nl.leeratelier.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.catalogue.Release;
import nl.leeratelier.catalogue.Version;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.content.Activity;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.learning.LearningException;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.Preview.FileChange;
import nl.leeratelier.studio.PublishingException.Reason;
import nl.leeratelier.studio.review.Agreements;
import nl.leeratelier.studio.review.Eyes;
import nl.leeratelier.testing.Selection;
import nl.leeratelier.testing.WholeApplication;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplication
class PublishingTest {

    private static final Pointer BODY = Pointer.of(Manuscript.BODY);

    @Autowired
    Cast cast;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftRows rows;

    @Autowired
    Previewing previewing;

    @Autowired
    NewWork work;

    @Autowired
    Publishing publishing;

    @Autowired
    Agreements agreements;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Enrolments enrolments;

    @Autowired
    CurrentPerson current;

    @Autowired
    TransactionTemplate transaction;

    private OrganisationId coast;
    private Account noor;

    @BeforeEach
    void aTrainer() {
        coast = cast.organisation("Kust");
        // What another pair of eyes is for is tested with the reviews.
        cast.signIn(cast.person("Ine de Graaf", coast, Role.COORDINATOR), coast);
        agreements.choose(coast, new Eyes(false, true));
        noor = cast.person("Noor Kaya", coast, Role.TRAINER);
        cast.signIn(noor, coast);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private static void refuses(Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        PublishingException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void put(Draft draft, Pointer at, Value value) {
        Optional<Value> before = drafts.open(draft.id()).manuscript().at(at);
        assertThat(drafts.edit(draft.id(), new Edit.Put(at, before, Optional.of(value)), noor.id()))
                .isInstanceOf(Saved.Kept.class);
    }

    /** A programme of one short reading, in drafts. */
    private List<Draft> begun() {
        Draft cover = work.newProgramme(
                "Kijken en luisteren", "Een kort programma.", "nl", List.of("Iedereen"), List.of("Je luistert."));
        put(cover, Pointer.of("goals", "je-luistert", "sources"), Value.Listing.of(List.of("A-1.3a")));
        Draft module = work.newModule(cover.programme(), "Het begin", "Waar het om gaat.", List.of(1));
        Value.Mapping text = Value.Mapping.EMPTY
                .with("title", Value.text("Wat je hoort"))
                .with("summary", Value.text("Over luisteren."))
                .with("minutes", Value.number(7))
                .with("findings", Value.Listing.of(List.of("A-1.3a")))
                .with("body", Value.text("## Luisteren\n\nLuister eerst [A-1.3a]."));
        Draft reading = work.newActivity(
                cover.programme(), "het-begin", "reading", new Manuscript(Manuscript.Format.MARKDOWN, text));
        return List.of(cover, module, reading);
    }

    private static List<DraftId> ids(List<Draft> chosen) {
        return chosen.stream().map(Draft::id).toList();
    }

    private VersionHash publish(List<Draft> chosen, Release.Kind kind) {
        return publishing.publish(new Publishing.Order(publishing.preview(ids(chosen)), "Nieuw.", kind, false));
    }

    @Test
    void publishesANewProgrammeForTheOwnOrganisationOnly() {
        List<Draft> begun = begun();
        Preview preview = publishing.preview(ids(begun));
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.isReady()).isTrue();
        assertThat(preview.studyMinutes()).isEqualTo(7);
        assertThat(preview.changes())
                .hasSize(3)
                .allMatch(change -> change.before().isEmpty());
        VersionHash hash = publishing.publish(new Publishing.Order(preview, "De eerste.", Release.Kind.RENEWAL, false));

        String key = begun.getFirst().programme();
        PublishedProgramme published = catalogue.newest(key, coast).orElseThrow();
        assertThat(published.hash()).isEqualTo(hash);
        assertThat(published.programme().activities()).hasSize(1);
        assertThat(catalogue.newest()).extracting(one -> one.programme().id()).doesNotContain(key);
        assertThat(publishing.versions(key))
                .extracting(
                        Version::kind,
                        Version::note,
                        version -> version.publishedBy().orElseThrow())
                .containsExactly(tuple(Release.Kind.FIRST, "De eerste.", noor.id()));
        assertThat(drafts.open()).isEmpty();
        assertThatThrownBy(() -> put(begun.getFirst(), Pointer.of("title"), Value.text("Nee")))
                .isInstanceOf(DraftException.Refused.class);

        Account sam = cast.person("Sam Bakker", coast, Role.TRAINEE);
        assertThat(enrolments.enrol(sam.id(), coast, key).version()).isEqualTo(hash);
        OrganisationId city = cast.organisation("Stad");
        Account stranger = cast.person("Sam van Elders", city, Role.TRAINEE);
        assertThat(catalogue.newest(key, city)).isEmpty();
        assertThatThrownBy(() -> enrolments.enrol(stranger.id(), city, key))
                .isInstanceOf(LearningException.NotFound.class);
    }

    @Test
    void newActivitiesFollowEachOtherAsTheyWereBegun() {
        List<Draft> begun = begun();
        Draft cover = begun.getFirst();
        Draft early = work.newActivity(
                cover.programme(),
                "het-begin",
                "reading",
                new Manuscript(
                        Manuscript.Format.MARKDOWN,
                        begun.getLast().manuscript().root().with("title", Value.text("Aan het eind"))));
        Preview preview = publishing.preview(ids(List.of(early, begun.getLast(), begun.get(1), cover)));
        assertThat(preview.problems()).isEmpty();
        publishing.publish(new Publishing.Order(preview, "De eerste.", Release.Kind.FIRST, false));
        assertThat(catalogue
                        .newest(cover.programme(), coast)
                        .orElseThrow()
                        .programme()
                        .activities())
                .extracting(Activity::title)
                .containsExactly("Wat je hoort", "Aan het eind");
    }

    @Test
    void leavesRunningEnrolmentsWithTheirVersionAndOffersTheNextOne() {
        List<Draft> begun = begun();
        VersionHash first = publish(begun, Release.Kind.FIRST);
        String key = begun.getFirst().programme();
        Account sam = cast.person("Sam Bakker", coast, Role.TRAINEE);
        Enrolment running = enrolments.enrol(sam.id(), coast, key);

        Draft again = work.draftOf(key, begun.getLast().path());
        assertThat(work.draftOf(key, begun.getLast().path()).id()).isEqualTo(again.id());
        assertThat(again.basedOn()).contains(first);
        refuses(Reason.NOTHING_CHANGED, () -> publish(List.of(again), Release.Kind.CORRECTION));
        put(again, BODY, Value.text("## Luisteren\n\nLuister eérst [A-1.3a]."));
        Preview preview = publishing.preview(List.of(again.id()));
        assertThat(preview.weight()).isEqualTo(Weight.TYPO);
        assertThat(preview.changes()).extracting(FileChange::path).containsExactly(again.path());
        VersionHash second = publish(List.of(again), Release.Kind.CORRECTION);

        assertThat(enrolments.enrol(sam.id(), coast, key).version())
                .isEqualTo(running.version())
                .isEqualTo(first);
        Account noa = cast.person("Noa Bakker", coast, Role.TRAINEE);
        assertThat(enrolments.enrol(noa.id(), coast, key).version()).isEqualTo(second);
        publishing.withdraw(second, false);
        assertThat(catalogue.newest(key, coast).orElseThrow().hash()).isEqualTo(first);
        assertThat(catalogue.version(second).number()).isEqualTo(2);
        refuses(Reason.LAST_VERSION, () -> publishing.withdraw(first, false));
        publishing.withdraw(first, true);
        assertThat(catalogue.newest(key, coast)).isEmpty();
        assertThat(catalogue.known(key, coast)).isPresent();
        publishing.restore(second);
        assertThat(catalogue.newest(key, coast).orElseThrow().hash()).isEqualTo(second);
    }

    @Test
    void asksForARenewalWhereMoreThanWordsChanged() {
        List<Draft> begun = begun();
        publish(begun, Release.Kind.FIRST);
        Draft again = work.draftOf(begun.getFirst().programme(), begun.getLast().path());
        put(again, Pointer.of("minutes"), Value.number(9));
        refuses(Reason.NO_CORRECTION, () -> publish(List.of(again), Release.Kind.CORRECTION));
        Preview preview = publishing.preview(List.of(again.id()));
        assertThat(preview.studyMinutesBefore()).hasValue(7);
        assertThat(preview.studyMinutes()).isEqualTo(9);
        publishing.publish(new Publishing.Order(preview, "Langer.", Release.Kind.CORRECTION, true));
        assertThat(catalogue.versions(again.programme())).hasSize(2);
        Draft back = work.draftOf(again.programme(), again.path());
        put(back, Pointer.of("minutes"), Value.number(7));
        refuses(Reason.SAME_AS_EARLIER, () -> publish(List.of(back), Release.Kind.RENEWAL));
    }

    @Test
    void publishesNothingThatHasProblemsOrChangedOrHasNoNote() {
        List<Draft> begun = begun();
        Preview seen = publishing.preview(ids(begun));
        refuses(
                Reason.NOTE_INVALID,
                () -> publishing.publish(new Publishing.Order(seen, " ", Release.Kind.FIRST, false)));
        put(begun.getLast(), Pointer.of("summary"), Value.text("Anders."));
        refuses(
                Reason.CHANGED_MEANWHILE,
                () -> publishing.publish(new Publishing.Order(seen, "Nieuw.", Release.Kind.FIRST, false)));
        put(begun.getLast(), BODY, Value.text("## Luisteren\n\nLuister eerst [bestaat-niet]."));
        refuses(Reason.PROBLEMS, () -> publish(begun, Release.Kind.FIRST));
        refuses(Reason.PROBLEMS, () -> publish(begun.subList(2, 3), Release.Kind.FIRST));
        refuses(Reason.NOTHING_CHOSEN, () -> publish(List.of(), Release.Kind.FIRST));
        assertThat(catalogue.versions(begun.getFirst().programme())).isEmpty();
        assertThat(drafts.open()).hasSize(3);
    }

    @Test
    void publishesNothingThatARuleObjectsTo() {
        List<Draft> begun = begun();
        PublishingRule rule = (organisation, author, chosen) -> chosen.stream()
                .map(draft -> new PublishingRule.Objection(draft.id(), "studio.publishing.objections"))
                .toList();
        ObjectProvider<PublishingRule> rules = new ObjectProvider<>() {
            @Override
            public PublishingRule getObject() {
                return rule;
            }

            @Override
            public Stream<PublishingRule> orderedStream() {
                return Stream.of(rule);
            }
        };
        Publishing strict = new Publishing(drafts, rows, previewing, catalogue, rules, current, transaction);
        Preview preview = strict.preview(ids(begun));
        assertThat(preview.objections()).hasSize(3);
        assertThat(preview.isReady()).isFalse();
        refuses(
                Reason.OBJECTIONS,
                () -> strict.publish(new Publishing.Order(preview, "Nieuw.", Release.Kind.FIRST, false)));
    }

    @Test
    void makesAnOwnVersionOfAProgrammeOfThePlatform() {
        Draft cover = work.copyProgramme(Selection.PROGRAMME, "Ons eigen programma", "Overgenomen.");
        String key = cover.programme();
        assertThat(cover.title()).isEqualTo("Ons eigen programma");
        assertThat(catalogue.newest(key, coast)).as("nobody can begin with it").isEmpty();
        assertThat(catalogue.known(coast))
                .as("nor does it stand among what figures are of")
                .noneMatch(one -> one.programme().id().equals(key));
        PublishedProgramme own = catalogue.own(coast).getFirst();
        VersionHash copied = own.hash();
        refuses(Reason.NOT_THERE, () -> publishing.restore(copied));
        PublishedProgramme original = catalogue.newest(Selection.PROGRAMME).orElseThrow();
        assertThat(own.activityHashes()).isEqualTo(original.activityHashes());
        refuses(
                Reason.NOT_THERE,
                () -> work.draftOf(Selection.PROGRAMME, "programmes/" + Selection.PROGRAMME + "/programme.yaml"));
        Draft copy = work.copyActivity(
                Selection.PROGRAMME,
                "stappen-kennen-is-niet-genoeg",
                key,
                work.moduleFolders(key).getFirst());
        assertThat(copy.path()).endsWith("/de-stappen-kennen-is-niet-genoeg.md");
        assertThat(copy.manuscript().root().words("id")).contains("de-stappen-kennen-is-niet-genoeg");
        Draft second = work.copyActivity(
                Selection.PROGRAMME,
                "stappen-kennen-is-niet-genoeg",
                key,
                work.moduleFolders(key).getFirst());
        assertThat(second.manuscript().root().words("id")).contains("de-stappen-kennen-is-niet-genoeg-2");

        assertThat(publishing.isFirst(key)).isTrue();
        publish(List.of(cover), Release.Kind.RENEWAL);
        assertThat(catalogue.newest(key, coast))
                .hasValueSatisfying(
                        version -> assertThat(version.programme().title()).isEqualTo("Ons eigen programma"));
        assertThat(publishing.versions(key))
                .extracting(Version::kind)
                .as("the first that people follow")
                .containsExactly(Release.Kind.FIRST, Release.Kind.COPIED);
    }

    @Test
    void anOwnVersionNeedsAnotherPairOfEyesAsAnythingElse() {
        cast.signIn(cast.person("Ria Bos", coast, Role.COORDINATOR), coast);
        agreements.choose(coast, Eyes.DEFAULT);
        cast.signIn(noor, coast);
        Draft cover = work.copyProgramme(Selection.PROGRAMME, "Van ons", "Overgenomen.");
        refuses(Reason.OBJECTIONS, () -> publish(List.of(cover), Release.Kind.FIRST));
    }

    @Test
    void isNothingForAnybodyElse() {
        List<Draft> begun = begun();
        VersionHash hash = publish(begun, Release.Kind.FIRST);
        String key = begun.getFirst().programme();
        Draft again = work.draftOf(key, begun.getLast().path());
        OrganisationId city = cast.organisation("Stad");
        List<Account> others = List.of(
                cast.person("Eva Smit", city, Role.TRAINER, Role.COORDINATOR),
                cast.person("Sam Bakker", coast, Role.TRAINEE, Role.COORDINATOR, Role.EXPERT));
        for (Account other : others) {
            cast.signIn(other, other == others.getFirst() ? city : coast);
            refuses(Reason.NOT_THERE, () -> publishing.preview(List.of(again.id())));
            refuses(Reason.NOT_THERE, () -> publishing.withdraw(hash, true));
            refuses(Reason.NOT_THERE, () -> publishing.restore(hash));
            refuses(Reason.NOT_THERE, () -> work.draftOf(key, again.path()));
            refuses(Reason.NOT_THERE, () -> work.newModule(key, "Erbij", "", List.of()));
        }
        cast.signIn(others.getFirst(), city);
        refuses(Reason.NOT_THERE, () -> work.copyProgramme(key, "Van ons", "Overgenomen."));
        assertThat(publishing.versions(key)).isEmpty();
    }
}
