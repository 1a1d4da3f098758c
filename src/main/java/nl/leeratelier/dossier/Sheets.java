package nl.leeratelier.dossier;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.catalogue.Version;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.Strategy;
import nl.leeratelier.dossier.Standing.Accreditation;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.survey.ResultsFile;
import nl.leeratelier.survey.SurveyQuestion;
import nl.leeratelier.survey.SurveyResults;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Words;

/**
 * What a dossier tells in tables, the same on a screen and on paper.
 *
 * @param paper whether nothing can be opened there: then everything is open
 */
public record Sheets(Dossier dossier, Words words, Locale language, boolean paper) {

    private static final int LONGEST_PROMPT = 160;

    /** So many stand open on a screen. */
    private static final int FEW = 3;

    /** Which goal is explained and practised where, and tested by which items. */
    public Sheet goals() {
        Sheet sheet = Sheet.of(
                words.t("dossier.goals.title"),
                words.t("dossier.goals.goal"),
                words.t("dossier.goals.explained"),
                words.t("dossier.goals.practised"),
                words.t("dossier.goals.tested"));
        for (Alignment.Line line : dossier.alignment().goals()) {
            String lacks = line.lacks().stream()
                    .map(lack -> "<p class=\"lack\">" + text(words.t("dossier.goals.lack." + key(lack))) + "</p>")
                    .collect(Collectors.joining());
            sheet.row(
                    "<strong>" + text(line.goal().text()) + "</strong>" + lacks,
                    titles(line.explained()),
                    titles(line.practised()),
                    items(line.tested()));
        }
        return sheet;
    }

    private String titles(List<Activity> activities) {
        if (activities.isEmpty()) {
            return "–";
        }
        String all = list(activities.stream().map(Activity::title).toList());
        return activities.size() <= FEW ? all : counted(words.t("dossier.goals.parts", activities.size()), all);
    }

    /** Items by what they ask, test by test; the answers are left out. */
    public String items(List<Alignment.Tested> items) {
        Map<String, List<String>> prompts = new LinkedHashMap<>();
        items.forEach(one -> prompts.computeIfAbsent(one.test().title(), ignored -> new ArrayList<>())
                .add(shortened(one.item().prompt())));
        String all = prompts.entrySet().stream()
                .map(test -> counted(
                        words.t("dossier.goals.items", test.getValue().size(), test.getKey()), list(test.getValue())))
                .collect(Collectors.joining());
        return all.isEmpty() ? "–" : all;
    }

    private String counted(String count, String prompts) {
        return paper
                ? "<p>" + text(count) + "</p>" + prompts
                : "<details><summary>" + text(count) + "</summary>" + prompts + "</details>";
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_PROMPT
                ? line
                : line.substring(0, LONGEST_PROMPT - 1).strip() + "…";
    }

    /** The parts in their order: how each teaches, how long it takes, and what that rests on. */
    public Sheet elements() {
        Sheet sheet = Sheet.of(
                        words.t("dossier.elements.title"),
                        words.t("dossier.elements.part"),
                        words.t("dossier.elements.strategy"),
                        words.t("dossier.elements.load"),
                        words.t("dossier.elements.basis"))
                .numbers(2);
        for (Elements.Element element : dossier.elements().all()) {
            sheet.row(
                    "<strong>" + text(element.activity().title()) + "</strong><p>"
                            + text(element.module().title()) + "</p>",
                    strategies(element),
                    text(StudyTime.figure(words, element.minutes())),
                    text(words.t("dossier.elements.basis." + key(element.basis()))));
        }
        return sheet;
    }

    private String strategies(Elements.Element element) {
        return switch (element.purpose()) {
            case TEST -> text(words.t("dossier.purpose.test"));
            case MEASURING -> text(words.t("dossier.purpose.measuring"));
            case TEACHING ->
                text(strategies(element.strategies()))
                        + (element.stated() ? "<p>" + text(words.t("dossier.elements.stated")) + "</p>" : "");
        };
    }

    private String strategies(Set<Strategy> strategies) {
        return strategies.stream()
                .map(strategy -> words.t("dossier.strategy." + key(strategy)))
                .collect(Collectors.joining(" · "));
    }

    /** How many parts use each strategy. */
    public Map<Strategy, Long> byStrategy() {
        return dossier.elements().byStrategy();
    }

    /** What registers accredited. */
    public Sheet records() {
        Sheet sheet = Sheet.of(
                words.t("dossier.records.title"),
                words.t("dossier.records.register"),
                words.t("dossier.records.term"),
                words.t("dossier.records.worth"),
                words.t("dossier.records.versions"),
                words.t("dossier.records.state"));
        for (Accreditation accreditation : dossier.standing().records()) {
            AccreditationRecord terms = accreditation.terms();
            sheet.row(
                    "<strong>" + text(accreditation.register()) + "</strong><p>"
                            + text(words.t("dossier.records.number", terms.number())) + "</p>",
                    text(words.t(
                            "dossier.records.from-to",
                            terms.term().first(),
                            terms.term().last())),
                    text(words.t("dossier.records.worth." + key(terms.unit()), terms.amount())),
                    text(numbers(terms.versions())),
                    text(words.t("dossier.records." + (accreditation.holds() ? "holds" : "over"))));
        }
        return sheet;
    }

    private String numbers(Collection<VersionHash> hashes) {
        return dossier.standing().versions().stream()
                .filter(version -> hashes.contains(version.hash()))
                .map(version -> String.valueOf(version.number()))
                .collect(Collectors.joining(", "));
    }

    /** The versions, the newest first. */
    public Sheet versions() {
        Sheet sheet = Sheet.of(
                words.t("dossier.versions.title"),
                words.t("dossier.versions.version"),
                words.t("dossier.versions.published"),
                words.t("dossier.versions.kind"),
                words.t("dossier.versions.accredited"));
        for (Version version : dossier.standing().versions()) {
            String present = version.hash().equals(dossier.version().hash())
                    ? " <em>" + text(words.t("dossier.versions.present")) + "</em>"
                    : "";
            String note = version.note().isBlank() ? "" : "<p>" + text(version.note()) + "</p>";
            sheet.row(
                    "<strong>" + text(words.t("dossier.versions.number", version.number())) + "</strong>" + present,
                    text(DutchTime.day(version.publishedAt(), language)),
                    text(words.t("dossier.versions.kind." + key(version.kind()))) + note,
                    text(covered(version)));
        }
        return sheet;
    }

    private String covered(Version version) {
        String by = dossier.standing().records().stream()
                .filter(accreditation -> accreditation.terms().versions().contains(version.hash()))
                .map(accreditation -> words.t(
                        "dossier.versions." + when(accreditation),
                        accreditation.register(),
                        DutchTime.day(accreditation.terms().term().first(), language)))
                .distinct()
                .collect(Collectors.joining(" · "));
        return by.isEmpty() ? words.t("dossier.versions.not") : by;
    }

    private String when(Standing.Accreditation accreditation) {
        if (accreditation.holds()) {
            return "covered";
        }
        return accreditation.terms().term().begins().isAfter(dossier.at()) ? "will-cover" : "was-covered";
    }

    /** What participants answered to a survey: closed questions, and only those that enough people answered. */
    public Sheet evaluation(SurveyResults.Results results) {
        Sheet sheet = Sheet.of(
                words.t("dossier.evaluation.table", results.overview().survey().title()),
                words.t("dossier.evaluation.question"),
                words.t("dossier.evaluation.answers"));
        for (SurveyResults.Answered answered : results.questions()) {
            if (!(answered.question() instanceof SurveyQuestion.Open)) {
                sheet.row("<strong>" + text(answered.question().text()) + "</strong>", answers(answered));
            }
        }
        return sheet;
    }

    private String answers(SurveyResults.Answered answered) {
        if (!answered.isTold()) {
            return text(words.t("dossier.evaluation.few", SurveyResults.FEWEST));
        }
        NumberFormat percent = NumberFormat.getPercentInstance(language);
        return "<p>" + text(words.t("dossier.evaluation.people", answered.people())) + "</p>"
                + list(answered.counts().entrySet().stream()
                        .map(choice -> words.t(
                                "dossier.evaluation.choice",
                                ResultsFile.words(answered.question(), choice.getKey()),
                                choice.getValue(),
                                percent.format((double) choice.getValue() / answered.people())))
                        .toList());
    }

    /** The end of the keys of its texts. */
    static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A day in the Netherlands. */
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, DutchTime.ZONE);
    }

    static String list(List<String> texts) {
        return texts.stream().map(one -> "<li>" + text(one) + "</li>").collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    static String text(String text) {
        return Markup.escape(text);
    }
}
