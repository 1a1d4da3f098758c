package nl.leeratelier.studio.translation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.TranslationName;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftException;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.ui.Translations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Translations as drafts. A translation is one content file, so it is written, kept, reviewed and published as any draft. For the
 * trainers of the organisation whose programme it is; for anybody else there is nothing: {@link DraftException.NotFound}.
 */
@Service
public class Translating {

    /** The kind of drafts that are translations. */
    public static final String KIND = "translation";

    private final Drafts drafts;
    private final Catalogue catalogue;
    private final LibraryReader reader;
    private final CurrentPerson current;

    Translating(Drafts drafts, Catalogue catalogue, LibraryReader reader, CurrentPerson current) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.reader = reader;
        this.current = current;
    }

    /** Whether this draft can be translated. */
    public static boolean isFor(Draft draft) {
        return !List.of(KIND, "programme", "module").contains(draft.kind());
    }

    /** The languages that screens are in, without that of a programme. */
    public List<String> languages(String programme) {
        String written = language(programme);
        return Translations.LANGUAGES.stream()
                .map(Locale::getLanguage)
                .filter(language -> !language.equals(written))
                .toList();
    }

    /**
     * The draft of the translation of a published activity: the open one, or a new one that says what is published of it.
     *
     * @throws DraftException.NotFound when there is no such activity in a programme of the organisation, or it needs no
     *     translation into this language
     */
    @Transactional
    public Draft of(String programme, String activity, String language) {
        String path = newest(programme)
                .flatMap(version -> version.programme().activity(activity))
                .map(found -> found.head().place().file())
                .orElseThrow(() -> notFound(activity));
        return draft(programme, path, activity, language);
    }

    /**
     * As {@link #of}, of an activity that somebody is writing.
     *
     * @throws DraftException.NotFound when there is no such draft, or it cannot be translated into this language
     */
    @Transactional
    public Draft of(DraftId id, String language) {
        Draft original = drafts.open(id);
        if (!isFor(original)) {
            throw notFound(id);
        }
        return draft(
                original.programme(),
                original.path(),
                original.manuscript().root().words("id").orElse(""),
                language);
    }

    private Draft draft(String programme, String original, String activity, String language) {
        if (!languages(programme).contains(language)) {
            throw notFound(language);
        }
        String path = TranslationName.of(original, language).path();
        Optional<DraftSummary> open = drafts.findOpen(path);
        if (open.isPresent()) {
            return drafts.open(open.get().id());
        }
        Optional<PublishedProgramme> version = newest(programme);
        Manuscript start = version.flatMap(newest -> published(newest, path))
                .orElseGet(() -> new Manuscript(
                        Manuscript.Format.YAML,
                        Value.Mapping.EMPTY.with("of", Value.text(activity)).with("language", Value.text(language))));
        return drafts.create(
                current.organisation().id(),
                current.id(),
                programme,
                path,
                KIND,
                version.map(PublishedProgramme::hash),
                start);
    }

    /** What a translation translates, as it stands now: what is being written, or else what is published. */
    @Transactional(readOnly = true)
    public Optional<Original> originalOf(Draft translation) {
        List<String> paths = TranslationName.of(translation.path())
                .map(TranslationName::originals)
                .orElse(List.of());
        Optional<Draft> open = drafts.openOf(translation.programme()).stream()
                .filter(draft -> paths.contains(draft.path()))
                .findFirst();
        if (open.isPresent()) {
            return Optional.of(
                    original(open.get().path(), translation, true, open.get().manuscript()));
        }
        return newest(translation.programme())
                .flatMap(version -> paths.stream()
                        .flatMap(
                                path -> published(version, path)
                                        .map(manuscript -> original(path, translation, false, manuscript))
                                        .stream())
                        .findFirst());
    }

    /** What a draft is called: its title; of a translation without one, that of what it translates. */
    public Optional<String> title(Draft draft) {
        return Optional.of(draft.title())
                .filter(title -> !title.isEmpty())
                .or(() -> draft.kind().equals(KIND) ? originalOf(draft).map(Original::title) : Optional.empty())
                .filter(title -> !title.isEmpty());
    }

    private Original original(String path, Draft translation, boolean isDraft, Manuscript manuscript) {
        return new Original(
                path,
                language(translation.programme()),
                isDraft,
                manuscript,
                reader.wordings(path, manuscript.write()));
    }

    private Optional<Manuscript> published(PublishedProgramme version, String path) {
        byte[] bytes = catalogue.files(version.hash()).byPath().get(path);
        return bytes == null ? Optional.empty() : Manuscript.read(path, bytes, new Problems());
    }

    private String language(String programme) {
        return newest(programme)
                .map(version -> version.programme().language())
                .or(() -> drafts.findOpen("programmes/" + programme + "/programme.yaml")
                        .map(DraftSummary::id)
                        .flatMap(id -> drafts.open(id).manuscript().root().words("language")))
                .orElseGet(Translations.DUTCH::getLanguage);
    }

    /** Of an own programme only. */
    private Optional<PublishedProgramme> newest(String programme) {
        return catalogue
                .newest(programme)
                .filter(version -> catalogue
                        .owner(programme)
                        .filter(owner ->
                                Objects.equals(owner, current.organisation().id()))
                        .isPresent());
    }

    private static DraftException.NotFound notFound(Object what) {
        return new DraftException.NotFound(what);
    }
}
