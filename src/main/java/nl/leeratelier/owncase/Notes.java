package nl.leeratelier.owncase;

import java.time.Instant;
import java.util.List;
import nl.leeratelier.learning.OwnWords;
import nl.leeratelier.people.AccountId;
import org.springframework.stereotype.Component;

/** Adds to what the trainer and the writer of a case say to each other: a few notes, no chat. */
@Component
class Notes {

    /** As many notes as there can be at one case. */
    static final int MOST = 30;

    private final NoteRows rows;

    Notes(NoteRows rows) {
        this.rows = rows;
    }

    /** Adds a note to a case that is held. */
    void add(OwnCaseId id, AccountId trainer, boolean byTrainer, String said, Instant now) {
        if (said.length() > OwnWords.LONGEST) {
            throw new CaseRefused(CaseRefused.Reason.TOO_LONG);
        }
        if (!OwnWords.isReadable(said)) {
            throw new CaseRefused(CaseRefused.Reason.UNREADABLE);
        }
        if (said.isBlank()) {
            throw new CaseRefused(CaseRefused.Reason.EMPTY);
        }
        List<Note> notes = rows.all(id);
        if (notes.size() >= MOST) {
            throw new CaseRefused(CaseRefused.Reason.TOO_MANY);
        }
        int number = notes.isEmpty() ? 1 : notes.getLast().number() + 1;
        rows.add(id, new Note(number, trainer, byTrainer, said.strip(), now));
    }
}
