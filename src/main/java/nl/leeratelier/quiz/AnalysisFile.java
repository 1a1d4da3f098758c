package nl.leeratelier.quiz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.leeratelier.quiz.ItemAnalyses.Analysis;
import nl.leeratelier.spreadsheet.Csv;
import nl.leeratelier.ui.Translations;
import org.springframework.stereotype.Component;

/** An analysis as CSV, with no more in it than the screen shows: a row for each item, and one for each of its options. */
@Component
public class AnalysisFile {

    private static final List<String> HEADERS = List.of(
            "item", "prompt", "choice", "people", "difficulty", "discrimination", "seconds", "share", "upper", "lower");

    private final Translations translations;

    AnalysisFile(Translations translations) {
        this.translations = translations;
    }

    /** @param language of the headers and the figures */
    public byte[] csv(Analysis analysis, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> headers = HEADERS.stream()
                .map(name -> translations.text(language, "quiz.file." + name))
                .toList();
        try (Csv csv = new Csv(bytes, headers)) {
            analysis.items().forEach(figures -> write(csv, figures, language));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(Csv csv, ItemFigures figures, Locale language) {
        Item item = figures.item();
        csv.row(List.of(
                item.id(),
                item.prompt(),
                figures.isTold() ? "" : translations.text(language, "quiz.file.few", ItemAnalyses.FEWEST),
                String.valueOf(figures.people()),
                number(figures.difficulty(), language),
                number(figures.discrimination(), language),
                figures.time().map(time -> String.valueOf(time.toSeconds())).orElse(""),
                "",
                "",
                ""));
        for (ItemFigures.Choice choice : figures.choices()) {
            csv.row(List.of(
                    item.id(),
                    "",
                    choice.id().isEmpty() ? translations.text(language, "quiz.file.none") : choice.id(),
                    String.valueOf(choice.people()),
                    "",
                    "",
                    "",
                    number(OptionalDouble.of(choice.share()), language),
                    number(choice.upper(), language),
                    number(choice.lower(), language)));
        }
    }

    private static String number(OptionalDouble value, Locale language) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return value.isPresent() ? format.format(value.getAsDouble()) : "";
    }
}
