package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Erasures;
import nl.leeratelier.people.Refused;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/**
 * Erasing all of somebody who left: first what goes and what stays, with a reason and their name typed, then the question
 * whether it is meant.
 */
class ErasePart extends Card implements Words {

    private final transient Erasures erasures;
    private final transient Account account;
    private final transient Runnable erased;
    private final TextArea why = new TextArea(t("people.erase.why"));
    private final TextField name = new TextField();
    private final Div form = new Div();
    private final SecondaryButton prepare = new SecondaryButton(t("people.erase.prepare"), _ -> open());

    /** @param erased what comes when it is done */
    ErasePart(Erasures erasures, Account account, Runnable erased) {
        this.erasures = erasures;
        this.account = account;
        this.erased = erased;
        addClassName("erase-part");
        addHeading();
        if (erasures.canBeErased(account.id())) {
            add(new Paragraph(t("people.erase.lead")), prepare, form);
        } else {
            add(new Paragraph(t("people.erase.first")));
        }
        form.setVisible(false);
    }

    private void addHeading() {
        add(new com.vaadin.flow.component.html.H2(t("people.erase.title")));
    }

    private void open() {
        prepare.setVisible(false);
        why.setHelperText(t("people.erase.why.help"));
        why.setMaxLength(Erasures.LONGEST_WHY);
        why.setManualValidation(true);
        name.setLabel(t("people.erase.name", account.name()));
        name.setManualValidation(true);
        form.removeAll();
        form.addClassName("form");
        form.add(
                new Paragraph(t("people.erase.goes")),
                list("people.erase.goes.", "self", "learning", "certificates", "registers", "mails"),
                new Paragraph(t("people.erase.stays")),
                list("people.erase.stays.", "register", "written", "log", "backup"),
                why,
                name,
                new SecondaryButton(t("people.erase.next"), _ -> ask()).danger());
        form.setVisible(true);
        why.focus();
    }

    private UnorderedList list(String prefix, String... keys) {
        return new UnorderedList(
                Stream.of(keys).map(key -> new ListItem(t(prefix + key))).toArray(ListItem[]::new));
    }

    private void ask() {
        var noReason = why.getValue().isBlank();
        why.setInvalid(noReason);
        why.setErrorMessage(noReason ? t("people.refused.erase-why-missing") : "");
        var otherName = !name.getValue().strip().equalsIgnoreCase(account.name());
        name.setInvalid(otherName);
        name.setErrorMessage(otherName ? t("people.erase.name.other") : "");
        if (noReason) {
            why.focus();
        } else if (otherName) {
            name.focus();
        } else {
            new Question(
                            t("people.erase.question", account.name()),
                            t("people.erase.question-text"),
                            t("people.erase.do"),
                            this::erase)
                    .danger()
                    .ask();
        }
    }

    private void erase() {
        try {
            erasures.erase(account.id(), why.getValue());
            erased.run();
        } catch (Refused refused) {
            why.setErrorMessage(t(refused.reason().key()));
            why.setInvalid(true);
        }
    }
}
