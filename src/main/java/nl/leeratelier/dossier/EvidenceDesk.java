package nl.leeratelier.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Framework.Requirement;
import nl.leeratelier.dossier.DossierRefused.Reason;
import nl.leeratelier.dossier.Evidence.Author;
import nl.leeratelier.dossier.Evidence.Ending;
import nl.leeratelier.dossier.Evidence.How;
import nl.leeratelier.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where keepers add evidence to a criterion, replace and withdraw it. Nothing is changed: the history stays, as long as {@link PastEvidence} says. Every
 * method throws {@link org.springframework.security.access.AccessDeniedException} for who does not keep the dossier.
 */
@Service
public class EvidenceDesk {

    /** As many characters as there may be. */
    public static final int LONGEST = 4_000;

    /** As many bytes as a document may have. */
    public static final int LARGEST = FileCheck.LARGEST;

    /** As much evidence at one criterion. */
    static final int MOST = 20;

    /** As many bytes as the documents of a dossier may have that count now. */
    static final long LARGEST_TOGETHER = 60_000_000;

    private final EvidenceRows rows;
    private final Dossiers dossiers;
    private final Keeping keeping;
    private final Clock clock;

    EvidenceDesk(EvidenceRows rows, Dossiers dossiers, Keeping keeping, Clock clock) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.keeping = keeping;
        this.clock = clock;
    }

    /**
     * Adds evidence to a criterion.
     *
     * @param criterion its id
     * @throws DossierRefused when it cannot be taken
     */
    @Transactional
    public EvidenceId add(DossierKey dossier, String criterion, String words, Optional<Upload> upload) {
        Author author = keeping.author(dossier.organisation());
        return add(dossier, criterion, words, upload.map(file -> keep(dossier, file)), Optional.empty(), author);
    }

    /**
     * Puts other evidence in the place of what is there, which stays in the history.
     *
     * @param upload empty: the document stays, or there is still none
     * @param without whether the document is left out
     * @throws DossierRefused when it cannot be taken, or was ended meanwhile
     */
    @Transactional
    public EvidenceId replace(
            DossierKey dossier, EvidenceId former, String words, Optional<Upload> upload, boolean without) {
        Author author = keeping.author(dossier.organisation());
        Evidence before = find(dossier, former);
        end(dossier, before, new Ending(How.REPLACED, author, clock.instant()));
        Optional<EvidenceFile> file =
                upload.map(one -> keep(dossier, one)).or(() -> without ? Optional.empty() : before.file());
        return add(dossier, before.criterion(), words, file, Optional.of(former), author);
    }

    /**
     * Says that evidence counts no longer; it stays in the history.
     *
     * @throws DossierRefused when it is not there, or was ended meanwhile
     */
    @Transactional
    public void withdraw(DossierKey dossier, EvidenceId id) {
        Author author = keeping.author(dossier.organisation());
        end(dossier, find(dossier, id), new Ending(How.WITHDRAWN, author, clock.instant()));
    }

    /** The bytes of a document, whether it counts or not. */
    @Transactional(readOnly = true)
    public byte[] document(DossierKey dossier, EvidenceId id) {
        keeping.author(dossier.organisation());
        return body(dossier, find(dossier, id));
    }

    /** The bytes of a document. Asks nobody whether they may. */
    byte[] body(DossierKey dossier, Evidence evidence) {
        return evidence.file()
                .flatMap(file -> rows.document(dossier.organisation(), file.hash()))
                .orElseThrow(() -> new DossierRefused(Reason.NOT_THERE));
    }

    private EvidenceId add(
            DossierKey dossier,
            String criterion,
            String typed,
            Optional<EvidenceFile> file,
            Optional<EvidenceId> former,
            Author author) {
        String words = words(typed);
        if (words.isEmpty() && file.isEmpty()) {
            throw new DossierRefused(Reason.EMPTY);
        }
        Requirement asked = criterion(dossier, criterion);
        List<Evidence> counting =
                rows.of(dossier).stream().filter(Evidence::counts).toList();
        if (counting.stream().filter(one -> one.criterion().equals(criterion)).count() >= MOST) {
            throw new DossierRefused(Reason.TOO_MANY);
        }
        long together = counting.stream()
                .flatMap(one -> one.file().stream())
                .mapToLong(EvidenceFile::size)
                .sum();
        if (together + file.map(EvidenceFile::size).orElse(0) > LARGEST_TOGETHER) {
            throw new DossierRefused(Reason.TOO_MUCH);
        }
        Evidence evidence = new Evidence(
                EvidenceId.next(),
                criterion,
                asked.version(),
                words,
                file,
                author,
                clock.instant(),
                former,
                Optional.empty());
        rows.add(dossier, evidence);
        return evidence.id();
    }

    private Requirement criterion(DossierKey dossier, String id) {
        return dossiers.find(dossier).stream()
                .flatMap(found -> found.kader().framework().requirements().stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new DossierRefused(Reason.NOT_THERE));
    }

    private static String words(String typed) {
        String words = typed.replace("\r\n", "\n").strip();
        if (words.length() > LONGEST) {
            throw new DossierRefused(Reason.TOO_LONG);
        }
        if (words.codePoints().anyMatch(EvidenceDesk::isHidden)) {
            throw new DossierRefused(Reason.UNREADABLE);
        }
        return words;
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        };
    }

    private EvidenceFile keep(DossierKey dossier, Upload upload) {
        FileCheck.Checked checked = FileCheck.of(upload.body());
        String hash = Secret.hash(checked.body());
        rows.keep(dossier.organisation(), hash, checked.body());
        return new EvidenceFile(
                FileName.of(upload.name(), checked.kind()), checked.kind(), checked.body().length, hash);
    }

    private Evidence find(DossierKey dossier, EvidenceId id) {
        return rows.of(dossier).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new DossierRefused(Reason.NOT_THERE));
    }

    private void end(DossierKey dossier, Evidence evidence, Ending ending) {
        if (!rows.end(dossier, evidence.id(), ending)) {
            throw new DossierRefused(Reason.ENDED);
        }
    }

    @EventListener
    void on(PersonErased erased) {
        rows.forget(erased.account());
    }
}
