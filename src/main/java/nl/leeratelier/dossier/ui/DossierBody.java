package nl.leeratelier.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leeratelier.dossier.Changes;
import nl.leeratelier.dossier.Dossier;
import nl.leeratelier.dossier.Elements;
import nl.leeratelier.dossier.Matrix;
import nl.leeratelier.dossier.Sheet;
import nl.leeratelier.dossier.Sheets;
import nl.leeratelier.dossier.Standing;
import nl.leeratelier.studio.words.Differences;
import nl.leeratelier.studio.words.Excerpt;
import nl.leeratelier.studio.words.SpokenVocabulary;
import nl.leeratelier.studio.words.Told;
import nl.leeratelier.ui.Fact;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Words;

/** A dossier to read, the same for its keepers and for an assessor; what can be done with a criterion is the {@code hands}'. */
final class DossierBody extends Div implements Words {

    private static final int OPENED = 12;

    private final transient Dossier dossier;
    private final transient CriterionCard.Hands hands;
    private final transient Translations translations;
    private final transient Sheets sheets;

    /** @param more sections after those of the dossier itself, each with an id and an H2 */
    DossierBody(Dossier dossier, CriterionCard.Hands hands, Translations translations, List<Part> more) {
        this.dossier = dossier;
        this.hands = hands;
        this.translations = translations;
        this.sheets = new Sheets(dossier, this, getLocale(), false);
        addClassName("dossier");
        add(standing(), facts());
        List<Part> parts = new java.util.ArrayList<>(List.of(
                new Part("eisen", t("dossier.criteria.title"), criteria()),
                new Part("doelen", t("dossier.goals.title"), goals()),
                new Part("onderdelen", t("dossier.elements.title"), elements()),
                new Part("versies", t("dossier.versions.title"), versions()),
                new Part("evaluatie", t("dossier.evaluation.title"), evaluations())));
        parts.addAll(more);
        add(contents(parts));
        parts.forEach(part -> add(section(part)));
    }

    /** A part of the page. */
    record Part(String id, String title, List<Component> content) {}

    private Nav contents(List<Part> parts) {
        UnorderedList list = new UnorderedList();
        parts.forEach(part -> {
            Anchor link = new Anchor("#" + part.id(), part.title());
            link.getElement().setAttribute("router-ignore", true);
            list.add(new ListItem(link));
        });
        Nav nav = new Nav(list);
        nav.setAriaLabel(t("dossier.contents"));
        nav.addClassName("dossier-contents");
        return nav;
    }

    private Section section(Part part) {
        H2 heading = new H2(part.title());
        Section section = new Section(heading);
        section.setId(part.id());
        section.addClassName("dossier-part");
        section.add(part.content());
        return section;
    }

    private Component standing() {
        Standing standing = dossier.standing();
        String key = "dossier.standing." + key(standing.state());
        int present = dossier.version().number();
        int accredited = standing.accredited().map(version -> version.number()).orElse(present);
        return switch (standing.state()) {
            case NOT_ACCREDITED -> Notice.info(t(key));
            case COVERED -> Notice.done(t(key, present));
            case SAME, CORRECTED -> Notice.warning(t(key, accredited, present));
            case RENEW -> Notice.problem(t(key, accredited, present));
        };
    }

    private Div facts() {
        Matrix matrix = dossier.matrix();
        long aligned = dossier.alignment().goals().stream()
                .filter(line -> line.lacks().isEmpty())
                .count();
        return Fact.row(
                new Fact(String.valueOf(matrix.gaps()), t("dossier.fact.gaps", matrix.gaps())),
                new Fact(matrix.count(Matrix.State.MET) + "/" + matrix.lines().size(), t("dossier.fact.met")),
                new Fact(aligned + "/" + dossier.alignment().goals().size(), t("dossier.fact.goals")),
                new Fact(StudyTime.figure(this, dossier.elements().sum()), t("dossier.fact.load")));
    }

    private List<Component> criteria() {
        Div list = new Div();
        list.addClassName("criteria");
        dossier.matrix().lines().forEach(line -> list.add(new CriterionCard(dossier, line, hands)));
        List<Component> content = new java.util.ArrayList<>();
        content.add(new Paragraph(t("dossier.criteria.lead")));
        dossier.kader().framework().note().ifPresent(note -> content.add(new Paragraph(note)));
        content.add(list);
        return content;
    }

    private List<Component> goals() {
        List<Component> content = new java.util.ArrayList<>();
        content.add(new Paragraph(t("dossier.goals.lead")));
        content.add(SheetTable.of(sheets.goals()));
        if (!dossier.alignment().loose().isEmpty()) {
            Div loose = new Div();
            new Markup("<p>" + Markup.escape(t("dossier.goals.loose")) + "</p>"
                            + sheets.items(dossier.alignment().loose()))
                    .into(loose);
            content.add(loose);
        }
        return content;
    }

    private List<Component> elements() {
        Elements elements = dossier.elements();
        String sum = StudyTime.words(this, elements.sum());
        Component total = elements.addsUp()
                ? new Paragraph(t("dossier.elements.adds-up", sum))
                : Notice.problem(t("dossier.elements.differs", StudyTime.words(this, elements.declared()), sum));
        String without = StudyTime.words(this, elements.minutes(Elements.Purpose.TEACHING));
        String test = StudyTime.words(this, elements.minutes(Elements.Purpose.TEST));
        String measuring = StudyTime.words(this, elements.minutes(Elements.Purpose.MEASURING));
        String counts = sheets.byStrategy().entrySet().stream()
                .map(one -> t("dossier.elements.count", t("dossier.strategy." + key(one.getKey())), one.getValue()))
                .collect(Collectors.joining(" · "));
        return List.of(
                total,
                new Paragraph(t("dossier.elements.split", without, test, measuring)),
                new Paragraph(t("dossier.elements.lead")),
                new Paragraph(counts),
                SheetTable.of(sheets.elements()));
    }

    private List<Component> versions() {
        List<Component> content = new java.util.ArrayList<>();
        Sheet records = sheets.records();
        content.add(new H3(t("dossier.records.title")));
        content.add(records.isEmpty() ? new Paragraph(t("dossier.records.none")) : SheetTable.of(records));
        dossier.standing().since().ifPresent(changes -> content.add(changes(changes)));
        content.add(new H3(t("dossier.versions.all")));
        content.add(SheetTable.of(sheets.versions()));
        return content;
    }

    private Div changes(Changes changes) {
        int accredited = dossier.standing().accredited().orElseThrow().number();
        Div all = new Div(
                new H3(t("dossier.changes.title", accredited, dossier.version().number())));
        all.addClassName("dossier-changes");
        if (changes.files().isEmpty()) {
            all.add(new Paragraph(t("dossier.changes.none")));
        }
        changes.files().forEach(file -> all.add(change(file)));
        return all;
    }

    private Component change(Changes.FileChange file) {
        Div about = new Div();
        about.addClassName("dossier-change");
        String mark = Markup.pill(
                        file.weight() == nl.leeratelier.studio.Weight.TYPO
                                ? nl.leeratelier.ui.Tone.SAND
                                : nl.leeratelier.ui.Tone.WARN,
                        t("dossier.weight." + key(file.weight())))
                .html();
        Div head = new Div();
        String how = file.before().isEmpty() ? "new" : file.after().isEmpty() ? "gone" : "changed";
        new Markup("<p><strong>" + Markup.escape(file.title()) + "</strong> "
                        + Markup.escape(t("dossier.changes." + how)) + " " + mark + "</p>")
                .into(head);
        about.add(head);
        if (file.before().isPresent() && file.after().isPresent()) {
            List<Told> told = Differences.told(
                    file.kind(),
                    file.before().get(),
                    file.after().get(),
                    new SpokenVocabulary(translations, getLocale()));
            Div list = new Div();
            new Markup("<ol class=\"told\">" + told.stream().map(this::told).collect(Collectors.joining()) + "</ol>")
                    .into(list);
            NativeDetails details = new NativeDetails(t("dossier.changes.count", told.size()), list);
            details.setOpen(told.size() <= OPENED);
            about.add(details);
        }
        return about;
    }

    private String told(Told told) {
        String texts = told.before().isEmpty() && told.after().isEmpty()
                ? ""
                : "<div class=\"told-texts\">" + side("dossier.changes.before", Excerpt.before(told, this))
                        + side("dossier.changes.after", Excerpt.after(told, this)) + "</div>";
        return "<li><p>" + Markup.escape(told.sentence()) + "</p>" + texts + "</li>";
    }

    private String side(String label, String excerpt) {
        String shown = excerpt.isEmpty()
                ? "<span class=\"told-nothing\">" + Markup.escape(t("dossier.changes.nothing")) + "</span>"
                : excerpt;
        return "<div><small>" + Markup.escape(t(label)) + "</small><p>" + shown + "</p></div>";
    }

    private List<Component> evaluations() {
        List<Component> content = new java.util.ArrayList<>();
        content.add(new Paragraph(t("dossier.evaluation.lead", nl.leeratelier.survey.SurveyResults.FEWEST)));
        if (dossier.evaluations().isEmpty()) {
            content.add(new Paragraph(t("dossier.evaluation.none")));
        }
        dossier.evaluations().forEach(results -> {
            content.add(new H3(results.overview().survey().title()));
            content.add(SheetTable.of(sheets.evaluation(results)));
        });
        return content;
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
