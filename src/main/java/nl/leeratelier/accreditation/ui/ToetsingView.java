package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.leeratelier.accreditation.Toetsing;
import nl.leeratelier.accreditation.Toetsing.Finding;
import nl.leeratelier.accreditation.Toetsing.State;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.Framework.Proof;
import nl.leeratelier.content.Framework.Rule;
import nl.leeratelier.content.Framework.Toetsingskader;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Source;
import nl.leeratelier.content.Sources;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Fact;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.SourceNote;
import nl.leeratelier.ui.Tone;

/** Each programme held against each toetsingskader: what it shows, what is lacking, and what a person must show. */
@Route("toetsing")
@RolesAllowed({"EXPERT", "COORDINATOR", "ASSESSOR"})
@Menu(title = "accreditation.nav.toetsing", order = 30, icon = "check")
class ToetsingView extends Page {

    ToetsingView(Catalogue catalogue, CurrentPerson current) {
        title(t("accreditation.toetsing.title"));
        lead(t("accreditation.toetsing.lead"));
        List<PublishedProgramme> programmes =
                catalogue.newest(current.organisation().id());
        Library kaders = catalogue.toetsingskaders();
        programmes.forEach(version -> programme(version, kaders));
        if (programmes.isEmpty()) {
            add(new EmptyState(t("accreditation.toetsing.empty"), t("accreditation.toetsing.empty-text")));
        }
    }

    private void programme(PublishedProgramme version, Library kaders) {
        kaders.frameworks().stream()
                .filter(Toetsingskader.class::isInstance)
                .map(Toetsingskader.class::cast)
                .forEach(framework -> add(toetsing(version, framework, kaders.sources())));
    }

    private Section toetsing(PublishedProgramme version, Toetsingskader framework, Sources sources) {
        Toetsing toetsing = Toetsing.of(framework, version.programme());
        Section section = section(version.programme().title());
        section.addClassName("toetsing");
        section.add(
                new Paragraph(
                        t("accreditation.toetsing.which", framework.title(), framework.version(), version.number())),
                Fact.row(
                        new Fact(String.valueOf(toetsing.count(State.MET)), t("accreditation.toetsing.met")),
                        new Fact(String.valueOf(toetsing.count(State.LACKING)), t("accreditation.toetsing.lacking")),
                        new Fact(String.valueOf(toetsing.count(State.TO_SHOW)), t("accreditation.toetsing.to-show"))));
        framework.note().ifPresent(note -> section.add(new Paragraph(note)));
        DataTable table = new DataTable(
                        t("accreditation.toetsing.table", version.programme().title()),
                        t("accreditation.toetsing.requirement"),
                        t("accreditation.toetsing.state"),
                        t("accreditation.toetsing.why"))
                .captionHidden()
                .stacked();
        toetsing.findings().forEach(finding -> table.row(what(finding, sources), state(finding), why(finding)));
        section.add(table);
        return section;
    }

    private Markup what(Finding finding, Sources known) {
        var requirement = finding.requirement();
        List<Source> sources = requirement.sources().stream()
                .flatMap(key -> known.find(key).stream())
                .toList();
        String weight = requirement.mandatory() ? "" : " <em>" + escaped("accreditation.toetsing.optional") + "</em>";
        return new Markup("<strong>" + Markup.escape(requirement.title()) + "</strong>" + weight + "<p>"
                + Markup.escape(requirement.text()) + "</p>"
                + SourceNote.markup(sources, this).html());
    }

    private Markup state(Finding finding) {
        return switch (finding.state()) {
            case MET -> Markup.pill(Tone.SAFE, t("accreditation.toetsing.is-met"));
            case LACKING -> Markup.pill(Tone.WARN, t("accreditation.toetsing.is-lacking"));
            case TO_SHOW -> Markup.pill(Tone.SAND, t("accreditation.toetsing.is-to-show"));
        };
    }

    private Markup why(Finding finding) {
        return switch (finding.requirement().proof()) {
            case Proof.Shown(String evidence) -> Markup.text(evidence);
            case Proof.Seen(var rule) ->
                new Markup("<div>" + list("accreditation.toetsing.shown-by", finding.shownBy())
                        + list(
                                "accreditation.toetsing.missing." + (isSteps(rule) ? "steps" : "parts"),
                                finding.lacking())
                        + "</div>");
        };
    }

    private static boolean isSteps(Rule rule) {
        return switch (rule) {
            case BOTH_SIDES, FIVE_STEPS -> true;
            default -> false;
        };
    }

    private String list(String key, List<String> titles) {
        return titles.isEmpty()
                ? ""
                : "<p>" + Markup.escape(t(key, titles.size(), String.join(" · ", titles))) + "</p>";
    }

    private String escaped(String key) {
        return Markup.escape(t(key));
    }
}
