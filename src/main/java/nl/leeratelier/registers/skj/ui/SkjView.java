package nl.leeratelier.registers.skj.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Teams;
import nl.leeratelier.registers.skj.Key;
import nl.leeratelier.registers.skj.MadeLists;
import nl.leeratelier.registers.skj.Place;
import nl.leeratelier.registers.skj.SkjFiles;
import nl.leeratelier.registers.skj.SkjFilter;
import nl.leeratelier.registers.skj.SkjLine;
import nl.leeratelier.registers.skj.SkjList;
import nl.leeratelier.registers.skj.SkjList.Accredited;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Fact;
import nl.leeratelier.ui.FilePart;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Under;

/** For the coordinator: the completions to enter by hand at a register such as SKJ, and what became of each. */
@Route("accreditatie/skj")
@RolesAllowed("COORDINATOR")
class SkjView extends Page implements Under {

    private final transient SkjList list;
    private final transient SkjFiles files;
    private final transient Catalogue catalogue;
    private final OrganisationId organisation;
    private final Locale language = getLocale();
    private final Div figures = new Div();
    private final Div message = new Div();
    private final MadePart made;
    private transient Runnable refresh = () -> {};

    SkjView(SkjList list, SkjFiles files, MadeLists lists, Catalogue catalogue, Teams teams, CurrentPerson current) {
        this.list = list;
        this.files = files;
        this.catalogue = catalogue;
        organisation = current.organisation().id();
        made = new MadePart(
                about -> lists.last(organisation, about.accreditation().id()),
                file -> said(lists.entered(organisation, file), "skj.entered"),
                file -> said(lists.undo(organisation, file), "skj.made.undone"));
        addClassName("skj-view");
        title(t("skj.title")).lead(t("skj.lead"));
        var all = list.accredited(organisation);
        if (all.isEmpty()) {
            add(new EmptyState(
                    t("skj.empty.title"),
                    t("skj.empty.text"),
                    ButtonLink.primary("accreditatie", t("registers.records.title"))));
        } else {
            show(all, teams.names(organisation));
        }
    }

    @Override
    public String place() {
        return "accreditatie";
    }

    private void show(List<Accredited> all, List<String> teams) {
        var content = new Content(all, teams);
        message.addClassName("form-message");
        add(figures, message, content, made, new Paragraph(new Anchor("accreditatie", t("registers.records.back"))));
        refresh = content::refresh;
        content.refresh();
    }

    /** What was done with a whole file. */
    private void said(int lines, String key) {
        message.removeAll();
        message.add(lines == 0 ? Notice.info(t("skj.made.none")) : Notice.done(t(key, lines)));
        refresh.run();
    }

    private String title(Accredited one) {
        var programme = one.accreditation().programme();
        return catalogue
                .newest(programme)
                .map(version -> version.programme().title())
                .orElse(programme);
    }

    /** The filter, the lines it lets through, and these as files. */
    private final class Content extends Card {

        private final SkjFilterForm filter;
        private final LinesPart lines;
        private transient SkjFilter shown;

        Content(List<Accredited> all, List<String> teams) {
            super();
            filter = new SkjFilterForm(all, SkjView.this::title, list.waiting(organisation), teams, this::filtered);
            shown = filter.value();
            lines = new LinesPart(
                    (after, limit) -> list.page(organisation, shown, after, limit),
                    this::entered,
                    this::refused,
                    this::undo,
                    line -> new HistoryDialog(line, list.history(organisation, line.key())).open());
            var file = new FilePart(
                    format -> files.begin(organisation, shown, format, language), () -> made.show(filter.accredited()));
            var actions = new Div(file.buttons());
            actions.add(file.button(t("skj.download.pdf"), () -> files.beginPaper(organisation, shown, language)));
            actions.addClassName("actions");
            var head = new Div(new H2(t("skj.lines")), actions);
            head.addClassName("people-head");
            var unknown = new Paragraph(t("skj.form-unknown"));
            unknown.addClassName("quiet-words");
            add(head, filter, file, lines, unknown);
        }

        /** What was said before was about other lines. */
        private void filtered() {
            message.removeAll();
            refresh();
        }

        private void refresh() {
            shown = filter.value();
            var counts = list.figures(organisation, shown);
            lines.show(filter.accredited(), elsewhere(counts));
            made.show(filter.accredited());
            figures.removeAll();
            figures.add(Fact.row(List.of(Place.values()).stream()
                    .map(place -> fact(place, counts.getOrDefault(place, 0)))
                    .toArray(Fact[]::new)));
        }

        /** Where there are lines, for when there are none here; empty where there are none at all. */
        private String elsewhere(Map<Place, Integer> counts) {
            return counts.entrySet().stream()
                    .filter(place -> place.getValue() > 0)
                    .map(place -> t(
                            "skj.nothing.at",
                            place.getValue(),
                            t("skj.place." + place.getKey().key())))
                    .collect(Collectors.joining(", "));
        }

        private Fact fact(Place place, int count) {
            var figure = count > SkjList.COUNTED ? t("skj.figure.more", SkjList.COUNTED) : t("skj.figure", count);
            return new Fact(figure, t("skj.fact." + place.key(), count));
        }

        private void entered(List<Key> keys) {
            said(list.entered(organisation, keys), keys.size(), "skj.entered");
        }

        private void refused(List<Key> keys) {
            new RefusedDialog(
                            keys.size(), why -> said(list.refused(organisation, keys, why), keys.size(), "skj.refused"))
                    .open();
        }

        private void undo(SkjLine line) {
            var undone = list.undo(organisation, line.key());
            say(undone ? Notice.done(t("skj.undone", name(line))) : Notice.problem(t("skj.too-late", 1)));
        }

        private String name(SkjLine line) {
            return line.name().isEmpty() ? t("skj.nobody") : line.name();
        }

        /** What was done, and how many lines somebody else was before with. */
        private void said(int done, int asked, String key) {
            var late = new Paragraph(t("skj.too-late", asked - done));
            late.setVisible(done < asked);
            say(done == 0 ? Notice.problem(t("skj.too-late", asked)) : Notice.done(t(key, done), late));
        }

        private void say(Notice notice) {
            message.removeAll();
            message.add(notice);
            refresh();
        }
    }
}
