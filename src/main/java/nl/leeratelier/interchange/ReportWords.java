package nl.leeratelier.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leeratelier.spreadsheet.Csv;
import nl.leeratelier.ui.Translations;

/** A report in words, on the screen and as a file to keep. */
public final class ReportWords {

    private final Translations translations;
    private final Locale language;

    public ReportWords(Translations translations, Locale language) {
        this.translations = translations;
        this.language = language;
    }

    /** What a note says. */
    public String of(Note note) {
        // What it quotes may have no words, such as a picture without a description.
        return say(note.key(), note.values().stream().map(this::named).toArray())
                .replaceFirst(":\\s*$", ".");
    }

    /** Of what has a name of its own in the format of another tool, that in words. */
    private Object named(Object value) {
        String key = "interchange.name." + value;
        return translations.knows(key) ? say(key) : value;
    }

    /** What kind of thing happened. */
    public String weight(Note.Weight weight) {
        return say("interchange.weight." + weight.name().toLowerCase(Locale.ROOT));
    }

    /** What a part is called. */
    public String name(Report.Part part) {
        if (part.isOfFile()) {
            return say("interchange.of-file");
        }
        return translations.knows(part.name()) ? say(part.name()) : part.name();
    }

    /** What it was, in words where there are any for it; empty when it was nothing with a name. */
    public String theirs(Report.Part part) {
        String key =
                "interchange.theirs." + part.theirs().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return translations.knows(key) ? say(key) : named(part.theirs()).toString();
    }

    /** What it became; empty when it became nothing. */
    public String ours(Report.Part part) {
        if (part.ours().isEmpty()) {
            return "";
        }
        return say(translations.knows(part.ours()) ? part.ours() : "interchange.kind.other");
    }

    /** What happened to it. */
    public String verdict(Report.Part part) {
        return part.isOfFile()
                ? ""
                : say("interchange.verdict." + part.verdict().name().toLowerCase(Locale.ROOT));
    }

    /** The whole report, with a row for each note. */
    public byte[] csv(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> headers = Stream.of("name", "theirs", "ours", "verdict", "weight", "note")
                .map(column -> say("interchange.report." + column))
                .toList();
        try (Csv csv = new Csv(bytes, headers)) {
            for (Report.Part part : report.parts()) {
                if (part.notes().isEmpty()) {
                    csv.row(List.of(name(part), theirs(part), ours(part), verdict(part), "", ""));
                }
                part.notes()
                        .forEach(note -> csv.row(List.of(
                                name(part), theirs(part), ours(part), verdict(part), weight(note.weight()), of(note))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Any words in the same language. */
    public String say(String key, Object... values) {
        return translations.text(language, key, values);
    }
}
