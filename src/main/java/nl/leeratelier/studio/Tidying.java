package nl.leeratelier.studio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.studio.EditRecord.Origin;

/** What one author typed in one field without a pause, as one edit: a text that is saved while it is typed would fill the disk. */
final class Tidying {

    /** After a pause as long as this something new begins. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private Tidying() {}

    /** Edits that become one: it does what they did one after the other, under the number of the last. */
    record Run(EditRecord one, List<Integer> others) {}

    /** The runs of two or more among edits that follow one another. */
    static List<Run> runs(List<EditRecord> edits) {
        List<Run> runs = new ArrayList<>();
        List<EditRecord> run = new ArrayList<>();
        for (EditRecord edit : edits) {
            if (!run.isEmpty() && !follows(run.getLast(), edit)) {
                close(run, runs);
            }
            if (isTyped(edit)) {
                run.add(edit);
            }
        }
        close(run, runs);
        return List.copyOf(runs);
    }

    private static void close(List<EditRecord> run, List<Run> runs) {
        if (run.size() > 1) {
            EditRecord last = run.getLast();
            Edit.Put first = (Edit.Put) run.getFirst().edit();
            Edit.Put put = new Edit.Put(first.at(), first.before(), ((Edit.Put) last.edit()).after());
            runs.add(new Run(
                    new EditRecord(last.sequence(), last.by(), last.at(), last.origin(), false, put),
                    run.stream()
                            .map(EditRecord::sequence)
                            .filter(sequence -> sequence != last.sequence())
                            .toList()));
        }
        run.clear();
    }

    private static boolean isTyped(EditRecord edit) {
        return edit.origin() == Origin.WRITTEN && !edit.takenBack() && edit.edit() instanceof Edit.Put;
    }

    private static boolean follows(EditRecord last, EditRecord next) {
        return isTyped(next)
                && last.by().equals(next.by())
                && last.sequence() + 1 == next.sequence()
                && last.edit().at().equals(next.edit().at())
                && last.at().plus(PAUSE).isAfter(next.at());
    }
}
