package nl.leeratelier.peonline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.leeratelier.peonline.Link;
import nl.leeratelier.peonline.PeOnline;
import nl.leeratelier.peonline.Presence.State;
import nl.leeratelier.peonline.Trouble;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.Register;
import nl.leeratelier.registers.Registers;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Fact;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Under;

/** What goes to PE-online and what became of it; the links that it goes by, and which course each accreditation is there. */
@Route("pe-online")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class PeOnlineView extends Page implements Under {

    private final transient PeOnline online;
    private final transient Registers registers;
    private final Div figures = new Div();
    private final Div links = new Div();
    private final Div courses = new Div();
    private final PresencePart presences;

    PeOnlineView(PeOnline online, Records records, Registers registers, Accounts accounts) {
        this.online = online;
        this.registers = registers;
        addClassName("pe-online-view");
        title(t("peonline.title")).lead(t("peonline.lead"));
        if (!online.canKeepKeys()) {
            add(Notice.warning(t("peonline.no-secret")));
        }
        if (!online.hasAddress()) {
            add(Notice.warning(t("peonline.no-address")));
        }
        presences = new PresencePart(online, records, registers, accounts, this::refreshFigures);
        add(figures, presences);
        links.addClassName("stack");
        courses.addClassName("stack");
        add(links, courses, new Paragraph(new Anchor("accreditatie", t("peonline.back"))));
        refresh();
    }

    @Override
    public String place() {
        return "accreditatie";
    }

    private void refresh() {
        refreshFigures();
        presences.refresh();
        refreshLinks();
        refreshCourses();
    }

    private void refreshFigures() {
        figures.removeAll();
        var counts = online.figures();
        if (!counts.isEmpty()) {
            figures.add(Fact.row(
                    fact(counts.getOrDefault(State.WAITING, 0) + counts.getOrDefault(State.SENDING, 0), "waiting"),
                    fact(counts.getOrDefault(State.ACCEPTED, 0), "accepted"),
                    fact(counts.getOrDefault(State.REFUSED, 0), "refused"),
                    fact(counts.getOrDefault(State.HELD, 0) + counts.getOrDefault(State.STOPPED, 0), "aside")));
        }
    }

    private Fact fact(int count, String of) {
        var figure = count > PeOnline.COUNTED ? t("peonline.count.more", PeOnline.COUNTED) : t("peonline.count", count);
        return new Fact(figure, t("peonline.fact." + of, count));
    }

    private void refreshLinks() {
        links.removeAll();
        links.add(new H2(t("peonline.links.title")));
        online.links().forEach(link -> links.add(card(link)));
        online.others().forEach(link -> links.add(other(link)));
        if (online.canKeepKeys()) {
            links.add(new SecondaryButton(t("peonline.links.new"), _ -> edit(Optional.empty())));
        }
    }

    private Card card(Link link) {
        var name = registers.find(link.register()).map(Register::name).orElse(link.register());
        var card = new Card(new H2(t("peonline.link.name", name, String.valueOf(link.orgId()))));
        card.add(state(link));
        card.add(new Paragraph(t("peonline.link.user", link.userId(), link.batchSize())));
        link.trouble().ifPresent(trouble -> card.add(told(link, trouble)));
        var pause = new SecondaryButton(t(link.paused() ? "peonline.link.resume" : "peonline.link.pause"), _ -> {
            online.pause(link.id(), !link.paused());
            refresh();
        });
        var change = new SecondaryButton(t("peonline.link.change"), _ -> edit(Optional.of(link)));
        var actions = new Div(change, pause);
        actions.addClassName("actions");
        card.add(actions);
        return card;
    }

    /** One that somebody else looks after: enough to know why something waits. */
    private Card other(Link link) {
        var name = registers.find(link.register()).map(Register::name).orElse(link.register());
        var card = new Card(new H2(t("peonline.link.platform", name)));
        card.add(state(link), new Paragraph(t("peonline.link.platform.text")));
        link.trouble().ifPresent(_ -> card.add(Notice.warning(t("peonline.link.platform.trouble"))));
        return card;
    }

    private Pill state(Link link) {
        if (link.paused()) {
            return new Pill(Tone.WARN, t("peonline.link.paused"));
        }
        return link.testMode()
                ? new Pill(Tone.PRO, t("peonline.link.test"))
                : new Pill(Tone.SAFE, t("peonline.link.on"));
    }

    private Notice told(Link link, Trouble trouble) {
        var words = t("peonline.trouble." + trouble.key(), DutchTime.words(link.nextAt(), getLocale()));
        return Notice.problem(link.said().isEmpty() ? words : t("peonline.trouble.said", words, link.said()));
    }

    private void edit(Optional<Link> present) {
        links.removeAll();
        links.add(new H2(t("peonline.links.title")), new Card(new LinkForm(online, present, this::refresh)));
    }

    private void refreshCourses() {
        courses.removeAll();
        var accredited = online.accredited();
        courses.add(new H2(t("peonline.courses.title")));
        if (accredited.isEmpty()) {
            courses.add(new Paragraph(t("peonline.courses.none")));
        }
        accredited.forEach(one -> courses.add(new CoursePart(online, one, this::refresh)));
    }
}
