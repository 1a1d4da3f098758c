package nl.leeratelier.dossier;

import static nl.leeratelier.dossier.Sheets.key;
import static nl.leeratelier.dossier.Sheets.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leeratelier.studio.words.Differences;
import nl.leeratelier.studio.words.Excerpt;
import nl.leeratelier.studio.words.SpokenVocabulary;
import nl.leeratelier.studio.words.Told;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Words;

/** What changed since the accredited version, on paper: each file with its changes in words. */
record ChangesPaper(Dossier dossier, Translations translations, Words words, Locale language) {

    private static final int MOST_TOLD = 40;

    /** A heading, and what changed file by file. */
    String of(Changes changes) {
        int accredited = dossier.standing().accredited().orElseThrow().number();
        String files = changes.files().isEmpty()
                ? "<p>" + text(words.t("dossier.changes.none")) + "</p>"
                : changes.files().stream().map(this::change).collect(Collectors.joining());
        return "<h3>"
                + text(words.t(
                        "dossier.changes.title", accredited, dossier.version().number())) + "</h3>" + files;
    }

    private String change(Changes.FileChange file) {
        String how = file.before().isEmpty() ? "new" : file.after().isEmpty() ? "gone" : "changed";
        String head = "<p><strong>" + text(file.title()) + "</strong> " + text(words.t("dossier.changes." + how)) + " ("
                + text(words.t("dossier.weight." + key(file.weight()))) + ")</p>";
        if (file.before().isEmpty() || file.after().isEmpty()) {
            return head;
        }
        List<Told> told = Differences.told(
                file.kind(), file.before().get(), file.after().get(), new SpokenVocabulary(translations, language));
        List<String> items = new ArrayList<>();
        told.stream().limit(MOST_TOLD).forEach(one -> items.add("<li>" + told(one) + "</li>"));
        if (told.size() > MOST_TOLD) {
            items.add("<li>" + text(words.t("dossier.changes.more", told.size() - MOST_TOLD)) + "</li>");
        }
        return head + "<ol class=\"told\">" + String.join("", items) + "</ol>";
    }

    private String told(Told told) {
        return text(told.sentence())
                + side("dossier.changes.before", Excerpt.before(told, words))
                + side("dossier.changes.after", Excerpt.after(told, words));
    }

    private String side(String key, String excerpt) {
        return excerpt.isEmpty() ? "" : "<p class=\"small\">" + text(words.t(key)) + ": " + excerpt + "</p>";
    }
}
