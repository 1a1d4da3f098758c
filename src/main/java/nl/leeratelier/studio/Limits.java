package nl.leeratelier.studio;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.DraftException.Reason;

/** How much a draft can hold, and what it cannot. */
public final class Limits {

    /** As much as one edit may bring, in bytes of UTF-8. */
    public static final int EDIT = 200_000;

    /** As many levels of parts in parts as a file may have. */
    public static final int DEEPEST = 40;

    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n\\t\\u200D]]");

    private static final int LONGEST_NAME = 100;

    private Limits() {}

    /** Why an edit cannot be kept whatever the draft says; empty when it can. */
    public static Optional<Reason> refusal(Edit edit) {
        Optional<Value> brought = switch (edit) {
            case Edit.Put put -> put.after();
            case Edit.Insert insert -> Optional.of(insert.element());
            case Edit.Remove ignored -> Optional.empty();
            case Edit.Move ignored -> Optional.empty();
        };
        List<String> steps = edit.at().steps();
        if (steps.size() > DEEPEST
                || brought.filter(value -> isDeeper(value, DEEPEST - steps.size()))
                        .isPresent()) {
            return Optional.of(Reason.TOO_DEEP);
        }
        if (brought.filter(value -> size(value, 0) > EDIT).isPresent()
                || steps.stream().anyMatch(step -> step.length() > LONGEST_NAME)) {
            return Optional.of(Reason.EDIT_TOO_LARGE);
        }
        return steps.stream().anyMatch(Limits::hides)
                        || brought.filter(Limits::hides).isPresent()
                ? Optional.of(Reason.HIDDEN_CHARACTERS)
                : Optional.empty();
    }

    /** Why a whole manuscript cannot be kept; empty when it can. */
    public static Optional<Reason> refusal(Manuscript manuscript) {
        if (isDeeper(manuscript.root(), DEEPEST)) {
            return Optional.of(Reason.TOO_DEEP);
        }
        if (room(manuscript) < 0) {
            return Optional.of(Reason.FILE_TOO_LARGE);
        }
        return hides(manuscript.root()) ? Optional.of(Reason.HIDDEN_CHARACTERS) : Optional.empty();
    }

    /** Whether words hold what cannot be seen, or what turns the words around it. */
    public static boolean hides(String words) {
        return HIDDEN.matcher(words).find();
    }

    /** How many bytes can be added to a manuscript; negative when it is too large. Writes it only when it is near the limit. */
    static long room(Manuscript manuscript) {
        long room = ContentFiles.LARGEST - size(manuscript);
        return room >= 0 ? room : ContentFiles.LARGEST - manuscript.write().length;
    }

    /** Never less than the bytes by which an edit makes a file longer. */
    static long size(Edit edit) {
        int depth = edit.at().steps().size();
        long names = 0;
        for (String step : edit.at().steps()) {
            names += 2L * depth + 8 + size(step, 0);
        }
        return switch (edit) {
            case Edit.Put put ->
                names + put.after().map(value -> size(value, depth + 1)).orElse(0L);
            case Edit.Insert insert -> names + size(insert.element(), depth + 2);
            case Edit.Remove ignored -> names;
            case Edit.Move ignored -> names;
        };
    }

    /** Never less than the bytes of its file, as long as nothing in it is hidden. */
    static long size(Manuscript manuscript) {
        return size(manuscript.root(), 0) + 10;
    }

    private static boolean hides(Value value) {
        return switch (value) {
            case Value.Text text -> hides(text.text());
            case Value.Literal ignored -> false;
            case Value.Mapping mapping ->
                mapping.fields().entrySet().stream()
                        .anyMatch(field -> hides(field.getKey()) || hides(field.getValue()));
            case Value.Listing list -> list.elements().stream().anyMatch(Limits::hides);
        };
    }

    private static boolean isDeeper(Value value, int levels) {
        return switch (value) {
            case Value.Text ignored -> levels < 0;
            case Value.Literal ignored -> levels < 0;
            case Value.Mapping mapping ->
                levels <= 0 || mapping.fields().values().stream().anyMatch(inner -> isDeeper(inner, levels - 1));
            case Value.Listing list ->
                levels <= 0 || list.elements().stream().anyMatch(inner -> isDeeper(inner, levels - 1));
        };
    }

    /** As many bytes as it takes in a file, or some more. */
    private static long size(Value value, int depth) {
        return switch (value) {
            case Value.Text text -> size(text.text(), depth);
            case Value.Literal literal -> literal.written().length();
            case Value.Mapping mapping -> {
                long size = 2;
                for (var field : mapping.fields().entrySet()) {
                    size += 2L * depth + 3 + size(field.getKey(), 0) + size(field.getValue(), depth + 1);
                }
                yield size;
            }
            case Value.Listing list -> {
                long size = 2;
                for (Value element : list.elements()) {
                    size += 2L * depth + 3 + size(element, depth + 1);
                }
                yield size;
            }
        };
    }

    private static long size(String words, int depth) {
        // Of several lines, each stands on its own below the field.
        long size = words.indexOf('\n') < 0 ? 4 : 8 + 2L * depth;
        for (int index = 0; index < words.length(); index++) {
            char c = words.charAt(index);
            size += switch (c) {
                case '\n' -> 4 + 2L * depth;
                case '"', '\\', '\t' -> 2;
                case '\u200D' -> 6;
                default -> c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            };
        }
        return size;
    }
}
