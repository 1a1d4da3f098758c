package nl.leeratelier.registers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import nl.leeratelier.registers.Register;
import nl.leeratelier.registers.RegisterEntries;
import nl.leeratelier.registers.RegisterEntry;
import nl.leeratelier.registers.RegisterEntry.Consent;
import nl.leeratelier.registers.Registers;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** One's own numbers in registers: what each is used for, and whether that is agreed. */
class OwnNumbersCard extends Card implements Words {

    private final transient RegisterEntries entries;
    private final transient Registers registers;
    private final Div content = new Div();

    OwnNumbersCard(RegisterEntries entries, Registers registers) {
        super();
        this.entries = entries;
        this.registers = registers;
        addClassName("own-numbers");
        content.addClassName("stack");
        add(new com.vaadin.flow.component.html.H2(t("registers.own.title")), content);
        refresh(Optional.empty());
    }

    private void refresh(Optional<Notice> said) {
        content.removeAll();
        content.add(new Paragraph(t("registers.own.text")));
        said.ifPresent(content::add);
        var list = new UnorderedList();
        list.addClassName("rows");
        entries.mine()
                .forEach(entry ->
                        registers.find(entry.register()).ifPresent(register -> list.add(item(register, entry))));
        if (list.getComponentCount() > 0) {
            content.add(list);
        }
        content.add(new SecondaryButton(t("registers.own.add"), _ -> edit(Optional.empty())));
    }

    private ListItem item(Register register, RegisterEntry entry) {
        var name = new Span(t("registers.own.number", register.name(), entry.number()));
        var state = new Span(said(entry));
        state.addClassName("quiet-words");
        var change = new SecondaryButton(t("registers.own.change"), _ -> edit(Optional.of(entry))).quiet();
        change.setAriaLabel(t("registers.own.change-of", register.name()));
        var item = new ListItem(name, state, change);
        if (entries.isShared(entry)) {
            var told = Notice.warning(t("registers.own.shared", register.name()));
            told.addClassName("more");
            item.add(told);
        }
        return item;
    }

    private String said(RegisterEntry entry) {
        var words = entry.consent()
                .map(Consent::at)
                .map(at -> t(
                        entries.isForHere(entry) ? "registers.own.consented" : "registers.own.consented-elsewhere",
                        DutchTime.day(at, getLocale())))
                .orElseGet(() -> t("registers.own.no-consent"));
        return entry.chamber().isEmpty() ? words : entry.chamber() + " · " + words;
    }

    private void edit(Optional<RegisterEntry> present) {
        content.removeAll();
        content.add(new NumberForm(entries, registers.all(), present, this::refresh));
    }
}
