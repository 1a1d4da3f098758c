package nl.leeratelier.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.Release;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.NewWork;
import org.springframework.boot.test.context.TestComponent;

/**
 * Programmes of a single test in the application that all tests share: only a new organisation sees them, so that no test
 * needs a server to itself for what it is about.
 */
@TestComponent
public class OwnProgrammes {

    private final Cast cast;
    private final Catalogue catalogue;
    private final Enrolments enrolments;

    private final NewWork work;
    private final Drafts drafts;

    OwnProgrammes(Cast cast, Catalogue catalogue, Enrolments enrolments, NewWork work, Drafts drafts) {
        this.work = work;
        this.drafts = drafts;
        this.cast = cast;
        this.catalogue = catalogue;
        this.enrolments = enrolments;
    }

    /**
     * Somebody who has begun with the one programme of a folder, and sees its first activity at {@code mijn-programma}. The
     * first time it is published, and has to be without problems.
     */
    public Account beginner(String name, Path folder) {
        try {
            return beginner(name, ContentFiles.in(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #beginner(String, Path)}. */
    public Account beginner(String name, ContentFiles files) {
        String programme = files.programmes().iterator().next();
        OrganisationId organisation = catalogue.owner(programme).orElseGet(() -> publish(programme, files));
        Account account = cast.person(name, organisation, Role.TRAINEE);
        enrolments.enrol(account.id(), organisation, programme);
        return account;
    }

    /** The key of an own version of a programme that the trainer who is signed in made and published, without drafts. */
    public String ofThePlatform(String programme, String title) {
        Draft cover = work.copyProgramme(programme, title, "Overgenomen.");
        String key = cover.programme();
        SortedMap<String, byte[]> files =
                new TreeMap<>(catalogue.files(cover.basedOn().orElseThrow()).byPath());
        files.put(cover.path(), cover.manuscript().write());
        drafts.discard(cover.id());
        AccountId author = drafts.summary(cover.id()).begunBy();
        catalogue.publish(
                key,
                new ContentFiles(files),
                new Release(catalogue.owner(key).orElseThrow(), author, Release.Kind.FIRST, "Voor een test."));
        return key;
    }

    private OrganisationId publish(String programme, ContentFiles files) {
        assertThat(new LibraryReader(Selection.types()).read(files).problems()).isEmpty();
        OrganisationId organisation = cast.organisation("Kust");
        Account author = cast.person("Noor Bakker", organisation, Role.TRAINER);
        catalogue.publish(
                programme, files, new Release(organisation, author.id(), Release.Kind.FIRST, "Voor een test."));
        return organisation;
    }
}
