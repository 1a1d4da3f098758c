package nl.leeratelier.pictures;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import org.springframework.stereotype.Service;

/** Takes pictures in, and gives them to whoever reads. */
@Service
public class Pictures {

    /** Where browsers get them: for whoever is signed in. */
    public static final String ADDRESSES = "/plaatje/*";

    private static final Pattern MENTIONED = Pattern.compile("picture:([0-9a-f]{64})");

    private final PictureRows rows;
    private final Clock clock;

    Pictures(PictureRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Keeps a picture: a PNG or JPEG of at most 10 MB and 40 million pixels. It is drawn anew, at most 1,600 pixels wide and
     * high, without anything that cannot be seen.
     *
     * @param organisation whose author brings it in
     * @return the same id whenever the same picture comes
     * @throws PictureRefused when it cannot be taken: nothing is kept
     */
    public PictureId keep(byte[] file, OrganisationId organisation, AccountId by) {
        Picture picture = Redrawing.of(file);
        rows.insert(picture, organisation, by, clock.instant());
        return picture.id();
    }

    /**
     * Keeps a picture as it was drawn here before, byte for byte: one that was taken along in an archive.
     *
     * @param name what it was called
     * @throws PictureRefused when it is none that was drawn here, or not the one of this name: nothing is kept
     */
    public void restore(PictureId name, byte[] drawn, OrganisationId organisation, AccountId by) {
        Picture picture = Redrawing.drawnBefore(drawn);
        if (!picture.id().equals(name)) {
            throw new PictureRefused("pictures.other-name");
        }
        rows.insert(picture, organisation, by, clock.instant());
    }

    /** Whether a file is the picture of this name, as it was drawn here before. */
    public static boolean isDrawn(PictureId name, byte[] file) {
        try {
            return Redrawing.drawnBefore(file).id().equals(name);
        } catch (PictureRefused refused) {
            return false;
        }
    }

    /** Whether there is a picture with this name. */
    public boolean isHere(PictureId id) {
        return rows.exists(id);
    }

    /** The picture with this name. */
    public Optional<Picture> find(PictureId id) {
        return rows.find(id);
    }

    /** The pictures that a content file shows, in its order, each once. */
    public static Set<PictureId> shownIn(String contentFile) {
        Set<PictureId> shown = new LinkedHashSet<>();
        MENTIONED.matcher(contentFile).results().forEach(found -> shown.add(new PictureId(found.group(1))));
        return shown;
    }

    /** Those of the pictures of a content file that are not here. */
    public List<PictureId> missing(String contentFile) {
        return shownIn(contentFile).stream().filter(id -> !rows.exists(id)).toList();
    }
}
