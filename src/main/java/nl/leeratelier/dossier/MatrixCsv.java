package nl.leeratelier.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leeratelier.spreadsheet.Csv;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Words;
import org.springframework.stereotype.Component;

/** The criteria beside their evidence, as CSV: a row for each criterion, in the order of the framework. */
@Component
class MatrixCsv {

    private static final List<String> COLUMNS = List.of(
            "number",
            "id",
            "criterion",
            "version",
            "mandatory",
            "state",
            "proof",
            "evidence",
            "documents",
            "by",
            "sources");

    private final Translations translations;

    MatrixCsv(Translations translations) {
        this.translations = translations;
    }

    byte[] write(Dossier dossier) {
        Locale language = Spoken.of(dossier.version().programme().language());
        Words words = new Spoken(translations, language);
        CriterionWords said = new CriterionWords(words, language);
        var enclosures = Enclosures.names(dossier);
        var bytes = new ByteArrayOutputStream();
        try (var csv = new Csv(
                bytes,
                COLUMNS.stream().map(name -> words.t("dossier.csv." + name)).toList())) {
            int number = 0;
            for (var requirement : dossier.kader().framework().requirements()) {
                Matrix.Line line = dossier.matrix().lines().stream()
                        .filter(one -> one.criterion().id().equals(requirement.id()))
                        .findFirst()
                        .orElseThrow();
                csv.row(List.of(
                        String.valueOf(++number),
                        requirement.id(),
                        requirement.title(),
                        requirement.version(),
                        words.t("dossier.csv." + (requirement.mandatory() ? "yes" : "no")),
                        words.t("dossier.state." + Sheets.key(line.state())),
                        String.join("\n", said.proof(line)),
                        joined(line, one -> Optional.of(one.words())),
                        joined(line, one -> Optional.ofNullable(enclosures.get(one.id()))),
                        joined(line, one -> Optional.of(said.by(one))),
                        String.join("; ", said.sources(dossier, line))));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String joined(Matrix.Line line, java.util.function.Function<Evidence, Optional<String>> what) {
        return line.evidence().stream()
                .flatMap(one -> what.apply(one).stream())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
