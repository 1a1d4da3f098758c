package nl.leeratelier.peonline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.peonline.PeOnline;
import nl.leeratelier.peonline.Presence;
import nl.leeratelier.peonline.Presence.State;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.Register;
import nl.leeratelier.registers.Registers;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** The presences in one state: whose, for what, why, and what mends it. */
class PresencePart extends Card implements Words {

    private static final int PAGE = 25;

    private final transient PeOnline online;
    private final transient Records records;
    private final transient Registers registers;
    private final transient Accounts accounts;
    private final transient Runnable changed;
    private final Select<State> state = new Select<>();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = new Paragraph(t("peonline.presences.none"));
    private final SecondaryButton more;
    private transient @Nullable UUID last;

    PresencePart(PeOnline online, Records records, Registers registers, Accounts accounts, Runnable changed) {
        super();
        this.online = online;
        this.records = records;
        this.registers = registers;
        this.accounts = accounts;
        this.changed = changed;
        list.addClassName("rows");
        state.setLabel(t("peonline.presences.show"));
        state.setItems(
                State.REFUSED, State.HELD, State.STOPPED, State.WAITING, State.SENDING, State.TESTED, State.ACCEPTED);
        state.setItemLabelGenerator(one -> t("peonline.state." + one.key()));
        more = new SecondaryButton(t("peonline.presences.more"), _ -> showMore());
        add(new com.vaadin.flow.component.html.H2(t("peonline.presences.title")), state, nobody, list, new Div(more));
        state.setValue(first());
        state.addValueChangeListener(_ -> refresh());
    }

    /** Where something asks for somebody; else what waits. */
    private State first() {
        var counts = online.figures();
        return Stream.of(State.REFUSED, State.HELD, State.WAITING, State.STOPPED)
                .filter(counts::containsKey)
                .findFirst()
                .orElse(State.WAITING);
    }

    void refresh() {
        list.removeAll();
        last = null;
        showMore();
    }

    private void showMore() {
        var page = online.page(state.getValue(), last, PAGE + 1);
        var some = page.subList(0, Math.min(PAGE, page.size()));
        Map<AccountId, Account> people =
                accounts.findAll(some.stream().map(Presence::account).distinct().toList()).stream()
                        .collect(Collectors.toMap(Account::id, Function.identity()));
        some.forEach(presence -> list.add(item(presence, Optional.ofNullable(people.get(presence.account())))));
        last = some.isEmpty() ? last : some.getLast().id();
        more.setVisible(page.size() > PAGE);
        nobody.setVisible(list.getComponentCount() == 0);
    }

    private ListItem item(Presence presence, Optional<Account> person) {
        var accreditation = records.find(presence.accreditation());
        var register = accreditation
                .map(AccreditationRecord::register)
                .flatMap(registers::find)
                .map(Register::name)
                .orElse("");
        var quiet = new Span(t(
                "peonline.presence.of",
                register,
                accreditation.map(AccreditationRecord::number).orElse(""),
                DutchTime.day(presence.completedAt(), getLocale())));
        quiet.addClassName("quiet-words");
        var item = new ListItem(
                new Span(person.map(Account::name).orElse(t("peonline.presence.nobody"))),
                quiet,
                pills(presence.state()));
        switch (presence.state()) {
            case REFUSED, STOPPED, HELD -> {
                item.add(resend(presence, person));
                why(presence).ifPresent(item::add);
            }
            case WAITING -> waiting(presence, accreditation).ifPresent(item::add);
            default -> {
                // The pill says it.
            }
        }
        return item;
    }

    private Div pills(State state) {
        var pills = new Div(new Pill(tone(state), t("peonline.state." + state.key())));
        pills.addClassName("pills");
        return pills;
    }

    private SecondaryButton resend(Presence presence, Optional<Account> person) {
        var again = new SecondaryButton(t("peonline.presence.resend"), _ -> {
                    online.resend(presence.id());
                    changed.run();
                    refresh();
                })
                .quiet();
        again.setAriaLabel(
                t("peonline.presence.resend-of", person.map(Account::name).orElse("")));
        return again;
    }

    private Optional<Div> why(Presence presence) {
        return presence.reason().map(reason -> {
            var words = new Div(
                    new Paragraph(t("peonline.reason." + reason.key())),
                    new Paragraph(t("peonline.mend." + reason.key())));
            if (!presence.said().isEmpty()) {
                words.addComponentAsFirst(new Paragraph(t("peonline.presence.said", presence.said())));
            }
            words.addClassNames("more", "presence-why");
            return words;
        });
    }

    private Optional<Div> waiting(Presence presence, Optional<AccreditationRecord> accreditation) {
        String key = presence.inDoubt() ? "peonline.waiting.in-doubt" : "";
        if (accreditation.filter(online::hasLink).isEmpty()) {
            key = "peonline.waiting.no-link";
        } else if (!online.hasCourse(presence.accreditation())) {
            key = "peonline.waiting.no-course";
        }
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var words = new Div(new Paragraph(t(key)));
        words.addClassNames("more", "presence-why");
        return Optional.of(words);
    }

    private static Tone tone(State state) {
        return switch (state) {
            case ACCEPTED -> Tone.SAFE;
            case REFUSED -> Tone.PARENT;
            case HELD, STOPPED -> Tone.WARN;
            case TESTED -> Tone.PRO;
            default -> Tone.SAND;
        };
    }
}
