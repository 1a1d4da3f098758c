package nl.leeratelier.registers.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.Register;
import nl.leeratelier.registers.Registers;
import nl.leeratelier.registers.Term;
import nl.leeratelier.registers.Verdict;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;

/** What registers accredited: for how long, for which versions, and how many completions count. */
@Route("accreditatie")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
@Menu(title = "registers.nav", order = 13, icon = "certificate")
class RecordsView extends Page {

    private final transient Records records;
    private final transient Registers registers;
    private final transient Catalogue catalogue;
    private final LocalDate today;

    RecordsView(Records records, Registers registers, Catalogue catalogue, CurrentPerson person, Clock clock) {
        this.records = records;
        this.registers = registers;
        this.catalogue = catalogue;
        today = clock.instant().atZone(Term.NETHERLANDS).toLocalDate();
        addClassName("records-view");
        title(t("registers.records.title")).lead(t("registers.records.lead"));
        var all = records.visible();
        var actions = new Div();
        actions.addClassName("actions");
        if (!all.isEmpty()) {
            actions.add(ButtonLink.primary("accreditatie/nieuw", t("registers.records.new")));
        }
        if (person.is(Role.COORDINATOR)) {
            actions.add(ButtonLink.secondary("accreditatie/nummers", t("registers.numbers.title")));
            actions.add(ButtonLink.secondary("accreditatie/skj", t("skj.title")));
            actions.add(ButtonLink.secondary("toetsing", t("registers.toetsing")));
        }
        actions.add(ButtonLink.secondary("pe-online", t("registers.pe-online")));
        if (person.is(Role.ADMINISTRATOR)) {
            actions.add(ButtonLink.secondary("accreditatie/registers", t("registers.registers.title")));
        }
        add(actions);
        if (all.isEmpty()) {
            add(new EmptyState(
                    t("registers.records.empty.title"),
                    t("registers.records.empty.text"),
                    ButtonLink.primary("accreditatie/nieuw", t("registers.records.new"))));
        }
        all.forEach(accreditation -> add(article(accreditation)));
    }

    private Article article(AccreditationRecord accreditation) {
        var register =
                registers.find(accreditation.register()).map(Register::name).orElse(accreditation.register());
        var versions = versions(accreditation);
        var head = "<p class=\"eyebrow\">%s</p><h2>%s</h2>"
                .formatted(
                        Markup.escape(t("registers.records.number", register, accreditation.number())),
                        Markup.escape(
                                versions.isEmpty()
                                        ? accreditation.programme()
                                        : versions.getFirst().programme().title()));
        var facts = new StringBuilder("<dl class=\"record-facts\">");
        facts.append(fact(t("registers.field.term"), RecordWords.term(this, accreditation)));
        facts.append(fact(t("registers.field.worth"), RecordWords.worth(this, accreditation)));
        facts.append(fact(t("registers.field.versions"), numbers(versions)));
        facts.append(fact(
                t("registers.field.for"),
                accreditation.organisation().isEmpty() ? t("registers.for.all") : t("registers.for.one")));
        if (!accreditation.category().isEmpty()) {
            facts.append(fact(t("registers.field.category"), accreditation.category()));
        }
        if (!accreditation.chamber().isEmpty()) {
            facts.append(fact(t("registers.field.chamber"), accreditation.chamber()));
        }
        var words = new Div();
        new Markup("<div class=\"record-head\"><div>" + head + "</div>"
                        + RecordWords.state(this, accreditation, today).html() + "</div>" + facts + "</dl>"
                        + tally(records.tally(accreditation)))
                .into(words);
        var article = new Article(words);
        article.addClassNames("card", "record");
        catalogue
                .newest(accreditation.programme())
                .filter(newest -> !accreditation.versions().contains(newest.hash())
                        && !today.isAfter(accreditation.term().last()))
                .ifPresent(newest -> article.add(Notice.warning(t("registers.records.not-newest", newest.number()))));
        var beside = records.beside(accreditation);
        if (!beside.isEmpty()) {
            article.add(Notice.warning(t(
                    "registers.records.overlap",
                    beside.stream().map(AccreditationRecord::number).collect(Collectors.joining(", ")),
                    beside.size())));
        }
        if (records.mayKeep(accreditation)) {
            var change = ButtonLink.secondary("accreditatie/" + accreditation.id(), t("registers.records.change"));
            change.setAriaLabel(t("registers.records.change-of", accreditation.number()));
            article.add(change);
        }
        return article;
    }

    /** How many count, then why others do not. */
    private String tally(Map<Verdict, Integer> tally) {
        var lines = new ArrayList<String>();
        tally.forEach((verdict, count) ->
                lines.add("<li>" + Markup.escape(t("registers.tally." + verdict.key(), count)) + "</li>"));
        return lines.isEmpty()
                ? "<p class=\"record-tally\">" + Markup.escape(t("registers.tally.none")) + "</p>"
                : "<ul class=\"record-tally\">" + String.join("", lines) + "</ul>";
    }

    private List<PublishedProgramme> versions(AccreditationRecord accreditation) {
        return accreditation.versions().stream()
                .map(catalogue::version)
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toList();
    }

    private static String numbers(List<PublishedProgramme> versions) {
        return versions.stream()
                .map(version -> String.valueOf(version.number()))
                .reduce((a, b) -> a + ", " + b)
                .orElse("–");
    }

    private static String fact(String term, String value) {
        return "<div><dt>" + Markup.escape(term) + "</dt><dd>" + Markup.escape(value) + "</dd></div>";
    }
}
