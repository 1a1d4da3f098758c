package nl.leeratelier.studio.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.studio.translation.Original;
import nl.leeratelier.studio.translation.Row;
import nl.leeratelier.studio.translation.Sheet;
import nl.leeratelier.studio.words.Readable.Block;
import nl.leeratelier.studio.words.Readable.Line;
import nl.leeratelier.studio.words.Readable.Tone;

/** A translation as its reviewers read it: each text beside its original, and after that what is not translated yet. Pure. */
public final class TranslationLines {

    private TranslationLines() {}

    /** The texts that are translated in the order of the activity, and in the last block those that are not. */
    public static List<Block> of(Original original, Sheet sheet, Vocabulary words) {
        Place place = new Place(original.kind(), original.manuscript(), words);
        List<Block> blocks = new ArrayList<>();
        List<Line> missing = new ArrayList<>();
        for (Row row : sheet.rows()) {
            Pointer at = Pointer.of(row.original().at().split("\\."));
            if (row.said().isPresent()) {
                blocks.add(new Block(row.place(), 1, where(place, at), lines(row, words)));
            } else if (row.state() == Row.State.MISSING) {
                missing.add(new Line(Tone.TOLD, where(place, at), row.original().text()));
            }
        }
        if (!missing.isEmpty()) {
            blocks.add(new Block(Pointer.ROOT, 1, words.text("studio.review.untranslated", missing.size()), missing));
        }
        return List.copyOf(blocks);
    }

    private static List<Line> lines(Row row, Vocabulary words) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Tone.TOLD, words.text("studio.review.original"), row.original().text()));
        lines.add(new Line(Tone.TOLD, words.text("studio.review.translation"), row.text()));
        if (row.state() == Row.State.OUTDATED) {
            lines.add(new Line(Tone.SHOWN, "", words.text("studio.review.outdated")));
        }
        return lines;
    }

    private static String where(Place place, Pointer at) {
        List<String> parts = Arrays.asList(place.of(at.parent()), place.label(at));
        return String.join(": ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
