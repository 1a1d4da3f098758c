package nl.leeratelier.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leeratelier.content.Framework.Proof;
import nl.leeratelier.content.Framework.Rule;
import nl.leeratelier.content.Source;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Words;

/** What is said of a criterion and its evidence, the same on a screen, on paper and in a table. */
public record CriterionWords(Words words, Locale language) {

    private static final int MOST_SHOWN = 8;

    /** What the platform itself saw, or what it asks a person to show; one sentence each. */
    public List<String> proof(Matrix.Line line) {
        return switch (line.criterion().proof()) {
            case Proof.Shown(String what) -> List.of(what);
            case Proof.Seen(Rule rule) -> {
                List<String> said = new ArrayList<>();
                List<String> shown = line.finding().shownBy();
                if (!shown.isEmpty()) {
                    String more = shown.size() > MOST_SHOWN
                            ? " " + words.t("dossier.rule.more", shown.size() - MOST_SHOWN)
                            : "";
                    said.add(words.t(
                            "dossier.rule.seen",
                            shown.size(),
                            shown.stream().limit(MOST_SHOWN).collect(Collectors.joining(" · ")) + more));
                }
                List<String> lacking = line.finding().lacking();
                if (!lacking.isEmpty()) {
                    said.add(words.t(
                            "dossier.rule.lacking." + (isSteps(rule) ? "steps" : "parts"),
                            String.join(" · ", lacking)));
                }
                if (shown.isEmpty() && lacking.isEmpty()) {
                    said.add(words.t("dossier.rule.none." + Sheets.key(rule)));
                }
                if (line.state() == Matrix.State.LACKING) {
                    said.add(words.t("dossier.rule.only-content"));
                }
                yield List.copyOf(said);
            }
        };
    }

    private static boolean isSteps(Rule rule) {
        return rule == Rule.BOTH_SIDES || rule == Rule.FIVE_STEPS;
    }

    /** Whether the platform sees it, or a person shows it. */
    public boolean isSeen(Matrix.Line line) {
        return line.criterion().proof() instanceof Proof.Seen;
    }

    /** Mandatory or not, and since which version. */
    public String weight(Matrix.Line line) {
        return words.t(
                "dossier.criterion." + (line.criterion().mandatory() ? "mandatory" : "optional"),
                line.criterion().version());
    }

    /** By whom, as a role, and when. */
    public String by(Evidence one) {
        return words.t(
                "dossier.evidence.by",
                words.t("dossier.keeper." + Sheets.key(one.author().as())),
                DutchTime.day(one.addedAt(), language));
    }

    /** The size of a document, such as "1,2 MB". */
    public String size(EvidenceFile file) {
        return file.size() >= 1_000_000
                ? words.t("dossier.file.megabytes", Math.round(file.size() / 100_000.0) / 10.0)
                : words.t("dossier.file.kilobytes", Math.max(1, Math.round(file.size() / 1000.0)));
    }

    /** Where a criterion comes from. */
    public List<String> sources(Dossier dossier, Matrix.Line line) {
        return dossier.kader().sources().of(line.criterion().sources()).stream()
                .map(CriterionWords::name)
                .distinct()
                .toList();
    }

    private static String name(Source source) {
        return source.place().isBlank()
                ? source.document().title()
                : source.document().title() + ", " + source.place();
    }
}
