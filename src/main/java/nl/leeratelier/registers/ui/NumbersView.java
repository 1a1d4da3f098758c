package nl.leeratelier.registers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.KnownNumbers;
import nl.leeratelier.registers.KnownNumbers.Line;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.RegisterEntry;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;

/** The register numbers that people let be used: a coordinator looks each up and ticks it, and is warned of a wrong chamber. */
@Route("accreditatie/nummers")
@RolesAllowed("COORDINATOR")
class NumbersView extends Page {

    private final transient KnownNumbers numbers;
    private final transient Records records;
    private final transient Enrolments enrolments;
    private final transient CurrentPerson person;
    private final OrganisationId organisation;
    private final Div content = new Div();

    NumbersView(KnownNumbers numbers, Records records, Enrolments enrolments, CurrentPerson person) {
        this.numbers = numbers;
        this.records = records;
        this.enrolments = enrolments;
        this.person = person;
        organisation = person.organisation().id();
        addClassName("numbers-view");
        title(t("registers.numbers.title")).lead(t("registers.numbers.lead"));
        add(content, new Paragraph(new Anchor("accreditatie", t("registers.records.back"))));
        refresh();
    }

    private void refresh() {
        content.removeAll();
        var lines = numbers.of(organisation);
        if (lines.isEmpty()) {
            content.add(new EmptyState(t("registers.numbers.empty.title"), t("registers.numbers.empty.text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        lines.forEach(line -> list.add(item(line)));
        content.add(new Card(list));
    }

    private ListItem item(Line line) {
        var entry = line.entry();
        var words = new ArrayList<String>();
        words.add(t("registers.own.number", line.register().name(), entry.number()));
        if (!entry.chamber().isEmpty()) {
            words.add(entry.chamber());
        }
        entry.check()
                .ifPresent(check -> words.add(t("registers.numbers.checked", DutchTime.day(check.at(), getLocale()))));
        var quiet = new Span(String.join(" · ", words));
        quiet.addClassName("quiet-words");
        var item = new ListItem(new Span(line.person().name()), quiet, pills(entry));
        var tick = new SecondaryButton(
                        t(entry.check().isPresent() ? "registers.numbers.uncheck" : "registers.numbers.check"), _ -> {
                            var done = numbers.check(
                                    organisation,
                                    entry.account(),
                                    entry.register(),
                                    entry.number(),
                                    entry.check().isEmpty());
                            refresh();
                            if (!done) {
                                content.addComponentAsFirst(Notice.problem(t(
                                        "registers.numbers.taken", line.person().name())));
                            }
                        })
                .quiet();
        tick.setAriaLabel(t(
                "registers.numbers.check-of",
                tick.getText(),
                line.person().name(),
                line.register().name()));
        if (!entry.account().equals(person.id())) {
            item.add(tick);
        }
        if (line.shared()) {
            item.add(told(t("registers.numbers.shared")));
        }
        wrongChamber(line)
                .map(wrong -> told(t("registers.numbers.chamber", wrong.chamber(), entry.chamber(), wrong.number())))
                .ifPresent(item::add);
        return item;
    }

    private Div pills(RegisterEntry entry) {
        var checked = entry.check().isPresent();
        var pills = new Div(new Pill(
                checked ? Tone.SAFE : Tone.SAND,
                t(checked ? "registers.numbers.is-checked" : "registers.numbers.unchecked")));
        pills.addClassName("pills");
        return pills;
    }

    private static Notice told(String words) {
        var notice = Notice.warning(words);
        notice.addClassName("more");
        return notice;
    }

    /** What was accredited for another chamber than the person's, of a programme that they began with. */
    private java.util.Optional<AccreditationRecord> wrongChamber(Line line) {
        return records.visible().stream()
                .filter(accreditation ->
                        accreditation.register().equals(line.register().id()))
                .filter(accreditation -> accreditation.isForAnotherChamber(line.entry()))
                .filter(accreditation -> enrolments.of(line.person().id(), organisation).stream()
                        .anyMatch(enrolment -> enrolment.programme().equals(accreditation.programme())))
                .findFirst();
    }
}
