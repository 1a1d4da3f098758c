package nl.leeratelier.studio.ui.library;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
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
@RolesAllowed({"TRAINER", "EXPERT", "COORDINATOR"})
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
    private Div ways = new Div();
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
        if (person.is(Role.TRAINER)) {
            lead(t("studio.lead"));
            ways = ways();
            add(messages, ways, searchField(), found);
            refresh();
        } else {
            lead(t(person.is(Role.EXPERT) ? "studio.lead-expert" : "studio.lead-coordinator"));
        }
        if (reviews.mayChooseEyes()) {
            add(new EyesPart(reviews));
        }
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

    private String wanted() {
        return SearchTexts.small(search.getValue().strip());
    }

    private void refresh() {
        found.removeAll();
        String wanted = wanted();
        List<DraftSummary> all = drafts.all();
        List<DraftSummary> worked = all.stream()
                .filter(draft -> draft.state() == DraftSummary.State.OPEN)
                .filter(draft -> wanted.isEmpty() || texts.holds(draft, wanted))
                .toList();
        List<PublishedProgramme> programmes = catalogue.newest(here());
        List<PublishedProgramme> own = programmes.stream().filter(this::isOwn).toList();
        boolean isFirst = all.isEmpty() && own.isEmpty() && wanted.isEmpty();
        ways.setVisible(!isFirst);
        search.setVisible(!isFirst);
        if (isFirst) {
            found.add(new FirstSteps());
        }
        if (!worked.isEmpty()) {
            found.add(part("studio.library.drafts", open));
            showOpen(worked);
        }
        programmes(own, "studio.library.own", wanted);
        programmes(programmes.stream().filter(one -> !isOwn(one)).toList(), "studio.library.platform", wanted);
        discarded(all);
        if (!wanted.isEmpty() && found.getComponentCount() == 0) {
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
        open.show(worked, reviews.verdicts(worked), problems::of, this::discard);
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
            String wanted = wanted();
            showOpen(drafts.open().stream()
                    .filter(draft -> wanted.isEmpty() || texts.holds(draft, wanted))
                    .toList());
        }
    }

    private void programmes(List<PublishedProgramme> programmes, String key, String wanted) {
        Predicate<PublishedProgramme> filter = version -> version.programme().activities().stream()
                .anyMatch(activity -> wanted.isEmpty() || texts.holds(version, activity, wanted));
        List<PublishedProgramme> shown = programmes.stream().filter(filter).toList();
        if (!shown.isEmpty()) {
            Div part = part(key);
            shown.forEach(version -> part.add(new PublishedPart(
                    version,
                    isOwn(version),
                    activity -> wanted.isEmpty() || texts.holds(version, activity, wanted),
                    !wanted.isEmpty(),
                    () -> new OwnVersion(work, version, this::refresh).open())));
            found.add(part);
        }
    }

    private void discarded(List<DraftSummary> all) {
        List<DraftSummary> thrown = all.stream()
                .filter(draft -> draft.state() == DraftSummary.State.DISCARDED)
                .toList();
        if (!thrown.isEmpty() && wanted().isEmpty()) {
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
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> t("studio.library.new-programme"));
    }

    private OrganisationId here() {
        return person.organisation().id();
    }
}
