package nl.leeratelier.dossier;

import static nl.leeratelier.dossier.Sheets.key;
import static nl.leeratelier.dossier.Sheets.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.Programme;
import nl.leeratelier.survey.SurveyResults;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Words;

/** A dossier as pieces of a page that are HTML and well-formed XML. Whoever did something stands in it as a role. */
final class DossierPaper {

    private final Dossier dossier;
    private final Translations translations;
    private final Locale language;
    private final Words words;
    private final Sheets sheets;
    private final CriterionWords said;

    DossierPaper(Dossier dossier, Translations translations) {
        this.dossier = dossier;
        this.translations = translations;
        language = Spoken.of(dossier.version().programme().language());
        words = new Spoken(translations, language);
        sheets = new Sheets(dossier, words, language, true);
        said = new CriterionWords(words, language);
    }

    /** A chapter. */
    record Part(String id, String title, String html) {}

    Locale language() {
        return language;
    }

    String title() {
        return t("dossier.paper.title", programme().title());
    }

    /** What stands below the title: what it is about, and how it stands. */
    String cover() {
        Matrix matrix = dossier.matrix();
        String facts = fact("provider", dossier.provider())
                + fact("programme", programme().title())
                + fact(
                        "version",
                        t(
                                "dossier.paper.version-of",
                                dossier.version().number(),
                                DutchTime.day(dossier.version().publishedAt(), language)))
                + fact(
                        "kader",
                        t(
                                "dossier.paper.kader-of",
                                dossier.kader().framework().title(),
                                dossier.kader().framework().version()))
                + fact("load", StudyTime.words(words, dossier.elements().sum()))
                + fact("audience", String.join("; ", programme().audience()))
                + fact("prerequisites", String.join(" ", programme().prerequisites()))
                + fact(
                        "gaps",
                        matrix.gaps() == 0
                                ? t("dossier.paper.gaps-none")
                                : t(
                                        "dossier.paper.gaps-of",
                                        matrix.gaps(),
                                        matrix.lines().size()))
                + fact("made", DutchTime.day(dossier.at(), language));
        return "<table class=\"facts\"><tbody>" + facts + "</tbody></table>" + standing() + "<p class=\"about\">"
                + text(t("dossier.paper.about")) + "</p>";
    }

    private String fact(String key, String value) {
        return value.isBlank()
                ? ""
                : "<tr><th scope=\"row\">" + text(t("dossier.paper." + key)) + "</th><td>" + text(value) + "</td></tr>";
    }

    private String standing() {
        Standing standing = dossier.standing();
        int present = dossier.version().number();
        int accredited = standing.accredited().map(version -> version.number()).orElse(present);
        String look = standing.state() == Standing.State.RENEW ? "warn" : "about";
        return "<p class=\"" + look + "\">" + text(t("dossier.standing." + key(standing.state()), accredited, present))
                + "</p>";
    }

    List<Part> parts() {
        return List.of(
                new Part("eisen", t("dossier.criteria.title"), criteria()),
                new Part("doelen", t("dossier.goals.title"), goals()),
                new Part("onderdelen", t("dossier.elements.title"), elements()),
                new Part("versies", t("dossier.versions.title"), versions()),
                new Part("evaluatie", t("dossier.evaluation.title"), evaluations()));
    }

    private String criteria() {
        return dossier.kader().framework().note().map(note -> paragraph(note)).orElse("")
                + dossier.matrix().lines().stream().map(this::criterion).collect(Collectors.joining());
    }

    private String criterion(Matrix.Line line) {
        List<String> sources = said.sources(dossier, line);
        return "<div class=\"criterion is-" + key(line.state()) + "\"><h3>"
                + text(line.criterion().title()) + "</h3><p class=\"tight\"><span class=\"state\">"
                + text(t("dossier.state." + key(line.state()))) + "</span> <span class=\"small\">"
                + text(said.weight(line)) + "</span></p>"
                + paragraph(line.criterion().text())
                + "<p><strong>" + text(t("dossier.criterion." + (said.isSeen(line) ? "seen" : "asked"))) + "</strong> "
                + said.proof(line).stream().map(Sheets::text).collect(Collectors.joining("<br/>")) + "</p>"
                + line.evidence().stream().map(one -> evidence(line, one)).collect(Collectors.joining())
                + (line.evidence().isEmpty() && !said.isSeen(line)
                        ? "<p class=\"small\">" + text(t("dossier.paper.no-evidence")) + "</p>"
                        : "")
                + (sources.isEmpty()
                        ? ""
                        : "<p class=\"small\">" + text(t("dossier.paper.sources", String.join("; ", sources))) + "</p>")
                + "</div>";
    }

    private String evidence(Matrix.Line line, Evidence one) {
        String saying = one.words().isEmpty() ? "" : "<p>" + text(one.words()).replace("\n", "<br/>") + "</p>";
        String document = one.file()
                .map(file -> paragraph(t("dossier.paper.document", file.name(), said.size(file), enclosure(one))))
                .orElse("");
        String earlier = line.isForAnotherVersion(one)
                ? paragraph(t("dossier.evidence.other-version", one.criterionVersion()))
                : "";
        return "<div class=\"evidence\">" + saying + document + earlier + "<p class=\"small\">" + text(said.by(one))
                + "</p></div>";
    }

    private String enclosure(Evidence one) {
        return Enclosures.names(dossier).getOrDefault(one.id(), "");
    }

    private String goals() {
        String loose = dossier.alignment().loose().isEmpty()
                ? ""
                : paragraph(t("dossier.goals.loose"))
                        + sheets.items(dossier.alignment().loose());
        return paragraph(t("dossier.goals.lead"))
                + dossier.alignment().goals().stream().map(this::goal).collect(Collectors.joining())
                + loose;
    }

    /** A block for each goal: in a table its items would be a column of many pages. */
    private String goal(Alignment.Line line) {
        String lacks = line.lacks().stream()
                .map(lack -> "<p class=\"lack\">" + text(t("dossier.goals.lack." + key(lack))) + "</p>")
                .collect(Collectors.joining());
        return "<div class=\"goal\"><h3>" + text(line.goal().text()) + "</h3>" + lacks
                + titles("dossier.goals.explained", line.explained())
                + titles("dossier.goals.practised", line.practised())
                + "<p><strong>" + text(t("dossier.goals.tested")) + "</strong></p>" + sheets.items(line.tested())
                + "</div>";
    }

    private String titles(String key, List<Activity> activities) {
        String titles = activities.isEmpty()
                ? "–"
                : activities.stream().map(Activity::title).collect(Collectors.joining(" · "));
        return "<p><strong>" + text(t(key)) + "</strong><br/>" + text(titles) + "</p>";
    }

    private String elements() {
        Elements elements = dossier.elements();
        String sum = StudyTime.words(words, elements.sum());
        String counts = sheets.byStrategy().entrySet().stream()
                .map(one -> t("dossier.elements.count", t("dossier.strategy." + key(one.getKey())), one.getValue()))
                .collect(Collectors.joining(" · "));
        return paragraph(
                        elements.addsUp()
                                ? t("dossier.elements.adds-up", sum)
                                : t("dossier.elements.differs", StudyTime.words(words, elements.declared()), sum))
                + paragraph(t(
                        "dossier.elements.split",
                        StudyTime.words(words, elements.minutes(Elements.Purpose.TEACHING)),
                        StudyTime.words(words, elements.minutes(Elements.Purpose.TEST)),
                        StudyTime.words(words, elements.minutes(Elements.Purpose.MEASURING))))
                + paragraph(t("dossier.elements.lead"))
                + paragraph(counts)
                + table(sheets.elements());
    }

    private String versions() {
        Sheet records = sheets.records();
        return (records.isEmpty()
                        ? paragraph(t("dossier.records.none"))
                        : "<h3>" + text(t("dossier.records.title")) + "</h3>" + table(records))
                + dossier.standing()
                        .since()
                        .map(changes -> new ChangesPaper(dossier, translations, words, language).of(changes))
                        .orElse("")
                + "<h3>" + text(t("dossier.versions.all")) + "</h3>" + table(sheets.versions());
    }

    private String evaluations() {
        String all = dossier.evaluations().stream()
                .map(results -> "<h3>" + text(results.overview().survey().title()) + "</h3>"
                        + table(sheets.evaluation(results)))
                .collect(Collectors.joining());
        return paragraph(t("dossier.evaluation.lead", SurveyResults.FEWEST))
                + (all.isEmpty() ? paragraph(t("dossier.evaluation.none")) : all);
    }

    private static String table(Sheet sheet) {
        StringBuilder html = new StringBuilder("<table class=\"sheet\"><thead><tr>");
        for (int column = 0; column < sheet.headers().size(); column++) {
            html.append("<th scope=\"col\"")
                    .append(number(sheet, column))
                    .append('>')
                    .append(text(sheet.headers().get(column)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (List<String> row : sheet.rows()) {
            html.append("<tr>");
            for (int column = 0; column < row.size(); column++) {
                String tag = column == 0 ? "th" : "td";
                html.append('<')
                        .append(tag)
                        .append(column == 0 ? " scope=\"row\"" : "")
                        .append(number(sheet, column))
                        .append('>')
                        .append(row.get(column))
                        .append("</")
                        .append(tag)
                        .append('>');
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String number(Sheet sheet, int column) {
        return sheet.numeric().contains(column) ? " class=\"number\"" : "";
    }

    private static String paragraph(String words) {
        return "<p>" + text(words) + "</p>";
    }

    String t(String key, Object... values) {
        return words.t(key, values);
    }

    private Programme programme() {
        return dossier.version().programme();
    }
}
