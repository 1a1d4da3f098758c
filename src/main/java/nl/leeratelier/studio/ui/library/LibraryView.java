package nl.leeratelier.studio.ui.library;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.catalogue.Release;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftException;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.NewWork;
import nl.leeratelier.studio.ProblemCounts;
import nl.leeratelier.studio.review.Reviews;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;

/** The library of the studio: what is being written, what the organisation has published, and what the platform brings. */
@Route("studio")
@RolesAllowed("TRAINER")
@Menu(title = "studio.nav", order = 14, icon = "book")
class LibraryView extends Page {

    private static final int LONGEST_SEARCH = 120;
    private static final int PAUSE_MILLISECONDS = 300;
    private static final int POLL_MILLISECONDS = 1_500;
    private static final int MOST_COUNTED_AT_ONCE = 30;
    private static final String IMPORT = "studio/importeren";

    private final transient Drafts drafts;
    private final transient Catalogue catalogue;
    private final transient NewWork work;
    private final transient Reviews reviews;
    private final transient ProblemCounts problems;
    private final transient SearchTexts texts;
    private final transient Accounts accounts;
    private final transient CurrentPerson person;
    private final TextField search = new TextField();
    private final Div messages = new Div();
    private final Div found = new Div();
    private final Div ways;
    private final transient DraftList open = new DraftList(this::nameOf, this::titleOf);

    LibraryView(
            Drafts drafts,
            Catalogue catalogue,
            NewWork work,
            Reviews reviews,
            ProblemCounts problems,
            SearchTexts texts,
            Accounts accounts,
            CurrentPerson person) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.work = work;
        this.reviews = reviews;
        this.problems = problems;
        this.texts = texts;
        this.accounts = accounts;
        this.person = person;
        addClassName("library");
        found.addClassName("library-found");
        title(t("studio.title"));
        lead(t("studio.lead"));
        ways = ways();
        add(messages, ways, searchField(), found);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().addPollListener(poll -> recount());
        recount();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private Div ways() {
        Div all = new Div(ButtonLink.primary("studio/nieuw", t("studio.new")));
        if (isThere(IMPORT)) {
            all.add(ButtonLink.secondary(IMPORT, t("studio.import")));
        }
        all.addClassName("actions");
        return all;
    }

    /** Bringing in and taking out belong to a floor above. */
    private static boolean isThere(String path) {
        return RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
    }

    private TextField searchField() {
        search.setLabel(t("studio.search"));
        search.setMaxLength(LONGEST_SEARCH);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLISECONDS);
        search.addValueChangeListener(change -> refresh());
        search.addClassName("library-search");
        return search;
    }

    private Looking looking() {
        return new Looking(texts, search.getValue().strip());
    }

    private void refresh() {
        found.removeAll();
        Looking looking = looking();
        List<DraftSummary> all = drafts.all();
        List<DraftSummary> worked = all.stream()
                .filter(draft -> draft.state() == DraftSummary.State.OPEN)
                .filter(draft -> looking.in(draft).isPresent())
                .toList();
        List<PublishedProgramme> own = catalogue.own(here());
        boolean isFirst = all.isEmpty() && own.isEmpty() && looking.isForAnything();
        ways.setVisible(!isFirst);
        search.setVisible(!isFirst);
        if (isFirst) {
            found.add(new FirstSteps());
            if (isThere(IMPORT)) {
                found.add(new Paragraph(t("studio.first.import")), ButtonLink.secondary(IMPORT, t("studio.import")));
            }
        }
        if (!worked.isEmpty()) {
            found.add(part("studio.library.drafts", open));
            showOpen(worked);
        }
        programmes(own, "studio.library.own", looking);
        programmes(catalogue.newest(), "studio.library.platform", looking);
        discarded(all);
        if (!looking.isForAnything() && found.getComponentCount() == 0) {
            found.add(new EmptyState(t("studio.search.nothing"), t("studio.search.nothing-text")));
        }
    }

    private Div part(String key, com.vaadin.flow.component.Component... content) {
        Div part = new Div(new com.vaadin.flow.component.html.H2(t(key)));
        part.addClassName("library-part");
        part.add(content);
        return part;
    }

    private void showOpen(List<DraftSummary> worked) {
        Set<String> published = catalogue.own(here()).stream()
                .map(version -> version.programme().id())
                .collect(Collectors.toSet());
        Looking looking = looking();
        open.show(
                worked,
                new DraftList.State(
                        reviews.verdicts(worked),
                        problems::of,
                        draft -> looking.in(draft).flatMap(Hit::sentence),
                        published),
                this::discard);
        count(worked);
    }

    /** Looks for problems in the background, and asks again as long as some are not known. */
    private void count(List<DraftSummary> worked) {
        boolean waits = false;
        Map<String, List<Draft>> byProgramme = new HashMap<>();
        for (DraftSummary draft : worked.stream()
                .filter(draft -> problems.of(draft).isEmpty())
                .limit(MOST_COUNTED_AT_ONCE)
                .toList()) {
            List<Draft> others = byProgramme.computeIfAbsent(draft.programme(), drafts::openOf);
            others.stream()
                    .filter(one -> one.id().equals(draft.id()))
                    .findFirst()
                    .ifPresent(one -> problems.look(one, others));
            waits = true;
        }
        boolean more = waits;
        getUI().ifPresent(ui -> ui.setPollInterval(more ? POLL_MILLISECONDS : -1));
    }

    private void recount() {
        if (open.isAttached()) {
            Looking looking = looking();
            showOpen(drafts.open().stream()
                    .filter(draft -> looking.in(draft).isPresent())
                    .toList());
        }
    }

    private void programmes(List<PublishedProgramme> programmes, String key, Looking looking) {
        Div part = part(key);
        for (PublishedProgramme version : programmes) {
            Map<String, Hit> hits = looking.in(version);
            boolean isOwn = isOwn(version);
            if (looking.isForAnything() || !hits.isEmpty()) {
                part.add(new PublishedPart(
                        version,
                        titleOf(version.programme().id()),
                        isOwn ? standing(version) : PublishedPart.Standing.PLATFORM,
                        hits,
                        !looking.isForAnything(),
                        () -> new OwnVersion(work, version, this::refresh).open()));
            }
        }
        if (part.getComponentCount() > 1) {
            found.add(part);
        }
    }

    private PublishedPart.Standing standing(PublishedProgramme version) {
        return catalogue
                .find(version.hash())
                .map(one -> one.kind() == Release.Kind.COPIED
                        ? PublishedPart.Standing.COPIED
                        : one.withdrawal().isPresent() ? PublishedPart.Standing.WITHDRAWN : PublishedPart.Standing.OWN)
                .orElse(PublishedPart.Standing.OWN);
    }

    private void discarded(List<DraftSummary> all) {
        List<DraftSummary> thrown = all.stream()
                .filter(draft -> draft.state() == DraftSummary.State.DISCARDED)
                .toList();
        if (!thrown.isEmpty() && looking().isForAnything()) {
            DraftList list = new DraftList(this::nameOf, this::titleOf);
            list.showDiscarded(thrown, this::bringBack);
            found.add(new NativeDetails(t("studio.library.discarded", thrown.size()), list));
        }
    }

    private void discard(DraftSummary draft) {
        drafts.discard(draft.id());
        say(Notice.done(t("studio.library.discard.done")));
    }

    private void bringBack(DraftSummary draft) {
        try {
            drafts.bringBack(draft.id());
            say(Notice.done(t("studio.library.bring-back.done")));
        } catch (DraftException.AlreadyOpen other) {
            say(Notice.problem(t("studio.refused.already-open")));
        }
    }

    private void say(Notice notice) {
        messages.removeAll();
        messages.add(notice);
        refresh();
    }

    private boolean isOwn(PublishedProgramme version) {
        return catalogue.owner(version.programme().id()).filter(here()::equals).isPresent();
    }

    private String nameOf(AccountId id) {
        return accounts.find(id).map(Account::name).orElseGet(() -> t("studio.somebody"));
    }

    private String titleOf(String programme) {
        return catalogue
                .newest(programme, here())
                .map(version -> version.programme().title())
                .or(() -> drafts.findOpen("programmes/" + programme + "/programme.yaml")
                        .map(DraftSummary::title))
                .or(() -> catalogue
                        .readable(programme, here())
                        .map(version -> version.programme().title()))
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> t("studio.library.new-programme"));
    }

    private OrganisationId here() {
        return person.organisation().id();
    }
}
