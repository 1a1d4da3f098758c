package nl.leeratelier.dossier.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leeratelier.content.Framework.Proof;
import nl.leeratelier.dossier.Dossier;
import nl.leeratelier.dossier.Evidence;
import nl.leeratelier.dossier.EvidenceDesk;
import nl.leeratelier.dossier.Matrix;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.ui.DownloadLink;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Toast;
import nl.leeratelier.ui.Words;

/** What keepers of a dossier do with its evidence; they see who did what by name. */
final class KeepersHands implements CriterionCard.Hands {

    private final Dossier dossier;
    private final EvidenceDesk desk;
    private final int months;
    private final Words words;
    private final Locale language;
    private final Consumer<String> changed;
    private final Map<AccountId, String> names = new HashMap<>();

    /**
     * @param months for which withdrawn evidence stays
     * @param changed is told the criterion at which something changed
     */
    KeepersHands(
            Dossier dossier,
            EvidenceDesk desk,
            int months,
            Accounts accounts,
            Words words,
            Locale language,
            Consumer<String> changed) {
        this.dossier = dossier;
        this.desk = desk;
        this.months = months;
        this.words = words;
        this.language = language;
        this.changed = changed;
        List<AccountId> authors = dossier.matrix().lines().stream()
                .flatMap(line -> Stream.concat(line.evidence().stream(), line.history().stream()))
                .flatMap(one -> Stream.concat(
                        one.author().account().stream(),
                        one.ended().flatMap(ending -> ending.author().account()).stream()))
                .distinct()
                .toList();
        for (Account account : accounts.findAll(authors)) {
            names.put(account.id(), account.name());
        }
    }

    @Override
    public Component[] actions(Matrix.Line line, Evidence evidence) {
        List<Component> actions = new ArrayList<>(download(evidence));
        actions.add(new SecondaryButton(words.t("dossier.evidence.replace"), _ -> replace(line, evidence)).quiet());
        actions.add(new SecondaryButton(words.t("dossier.evidence.withdraw"), _ -> withdraw(evidence)).quiet());
        return actions.toArray(Component[]::new);
    }

    @Override
    public Component[] past(Evidence evidence) {
        return download(evidence).toArray(Component[]::new);
    }

    private List<Component> download(Evidence evidence) {
        return evidence.file().stream()
                .<Component>map(file -> new DownloadLink(
                        words.t("dossier.evidence.download"),
                        file.name(),
                        file.kind().mediaType(),
                        () -> desk.document(dossier.key(), evidence.id())))
                .toList();
    }

    @Override
    public Component[] atCriterion(Matrix.Line line) {
        // What the platform looks at is not shown by words: there they only explain.
        boolean seen = line.criterion().proof() instanceof Proof.Seen;
        SecondaryButton add =
                new SecondaryButton(words.t(seen ? "dossier.evidence.remark" : "dossier.evidence.add"), _ -> add(line));
        add.setAriaLabel(words.t(
                seen ? "dossier.evidence.remark-to" : "dossier.evidence.add-to",
                line.criterion().title()));
        return new Component[] {seen ? add.quiet() : add};
    }

    private void add(Matrix.Line line) {
        String criterion = line.criterion().id();
        new EvidenceDialog(line.criterion().title(), Optional.empty(), (text, upload, _) -> {
                    desk.add(dossier.key(), criterion, text, upload);
                    done(criterion, "dossier.evidence.added");
                })
                .open();
    }

    private void replace(Matrix.Line line, Evidence evidence) {
        new EvidenceDialog(line.criterion().title(), Optional.of(evidence), (text, upload, without) -> {
                    desk.replace(dossier.key(), evidence.id(), text, upload, without);
                    done(evidence.criterion(), "dossier.evidence.replaced");
                })
                .open();
    }

    private void withdraw(Evidence evidence) {
        new Question(
                        words.t("dossier.evidence.withdraw.title"),
                        words.t("dossier.evidence.withdraw.text", months),
                        words.t("dossier.evidence.withdraw"),
                        () -> {
                            desk.withdraw(dossier.key(), evidence.id());
                            done(evidence.criterion(), "dossier.evidence.withdrawn");
                        })
                .danger()
                .ask();
    }

    private void done(String criterion, String key) {
        Toast.show(words.t(key));
        changed.accept(criterion);
    }

    @Override
    public String by(Evidence evidence) {
        return words.t("dossier.evidence.by", name(evidence.author()), DutchTime.day(evidence.addedAt(), language));
    }

    @Override
    public String ended(Evidence evidence) {
        return evidence.ended()
                .map(ending -> words.t(
                        "dossier.evidence.ended." + ending.how().name().toLowerCase(Locale.ROOT),
                        name(ending.author()),
                        DutchTime.day(ending.at(), language)))
                .orElse("");
    }

    private String name(Evidence.Author author) {
        String role = words.t("dossier.keeper." + author.as().name().toLowerCase(Locale.ROOT));
        return author.account()
                .map(names::get)
                .map(name -> words.t("dossier.evidence.name", name, role))
                .orElse(role);
    }

    @Override
    public boolean seesHistory() {
        return true;
    }
}
