package nl.leeratelier.dossier.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leeratelier.dossier.DossierKey;
import nl.leeratelier.dossier.DossierLink;
import nl.leeratelier.dossier.DossierLinks;
import nl.leeratelier.dossier.DossierRefused;
import nl.leeratelier.dossier.DossierRefused.Reason;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.LinkToCopy;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** For the keepers of a dossier: makes links for assessors, shows when each was used, and withdraws them. */
final class LinksPart extends Div implements Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int MONTHS = 3;

    private final transient DossierLinks links;
    private final transient DossierKey dossier;
    private final Div made = new Div();
    private final Div list = new Div();
    private final TextField name;
    private final TextField day;
    private final Checkbox accounts;

    LinksPart(DossierLinks links, DossierKey dossier) {
        this.links = links;
        this.dossier = dossier;
        addClassName("dossier-links");
        list.addClassName("dossier-links-list");
        name = field("dossier.link.for", "dossier.link.for.help");
        name.setMaxLength(DossierLinks.LONGEST_NAME);
        day = field("dossier.link.day", "dossier.link.day.help");
        day.setValue(links.today().plusMonths(MONTHS).format(DAY));
        accounts = new Checkbox(t("dossier.link.accounts"));
        Div form = new Div(name, day, accounts, new PrimaryButton(t("dossier.link.make"), _ -> make()));
        form.addClassName("form");
        made.getElement().setAttribute("role", "status");
        add(new Paragraph(t("dossier.link.lead")), new Card(new H3(t("dossier.link.new")), form, made), list);
        show();
    }

    private TextField field(String label, String help) {
        TextField field = new TextField(t(label));
        field.setHelperText(t(help));
        field.setManualValidation(true);
        return field;
    }

    private void make() {
        name.setInvalid(false);
        day.setInvalid(false);
        made.removeAll();
        try {
            DossierLinks.Made link = links.make(dossier, name.getValue(), accounts.getValue(), day().orElse(null));
            made.add(Notice.done(
                    t("dossier.link.made"), new LinkToCopy(link.address(), t("dossier.link.name", name.getValue()))));
            name.setValue("");
            accounts.setValue(false);
            show();
        } catch (DossierRefused refused) {
            TextField wrong = refused.reason() == Reason.FOR_INVALID ? name : day;
            wrong.setErrorMessage(t(refused.reason().key()));
            wrong.setInvalid(true);
            wrong.focus();
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(day.getValue().strip(), DAY));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private void show() {
        list.removeAll();
        List<DossierLink> all = links.of(dossier);
        if (all.isEmpty()) {
            list.add(new Paragraph(t("dossier.link.none")));
        }
        all.forEach(link -> list.add(card(link)));
    }

    private Card card(DossierLink link) {
        DossierLink.State state = links.state(link);
        Div head = new Div();
        head.addClassName("criterion-head");
        H3 title = new H3(link.madeFor());
        Div mark = new Div();
        switch (state) {
            case OPEN ->
                Markup.pill(Tone.SAFE, t("dossier.link.state.open", link.lastDay()))
                        .into(mark);
            case EXPIRED ->
                Markup.pill(Tone.SAND, t("dossier.link.state.expired", link.lastDay()))
                        .into(mark);
            case WITHDRAWN ->
                Markup.pill(Tone.PARENT, t("dossier.link.state.withdrawn")).into(mark);
        }
        head.add(title, mark);
        Card card = new Card(head, new Paragraph(t("dossier.link.made-on", DutchTime.day(link.madeAt(), getLocale()))));
        if (link.forAccounts()) {
            card.add(new Paragraph(t("dossier.link.with-accounts")));
        }
        card.add(openings(link));
        if (state == DossierLink.State.OPEN) {
            card.add(new SecondaryButton(t("dossier.link.withdraw"), _ -> ask(link)).danger());
        }
        return card;
    }

    private com.vaadin.flow.component.Component openings(DossierLink link) {
        if (link.openings().isEmpty()) {
            return new Paragraph(t("dossier.link.never"));
        }
        Div times = new Div();
        new Markup("<ul>"
                        + link.openings().stream()
                                .map(opening -> "<li>"
                                        + Markup.escape(t(
                                                "dossier.link.opened."
                                                        + opening.what().name().toLowerCase(java.util.Locale.ROOT),
                                                DutchTime.words(opening.at(), getLocale())))
                                        + "</li>")
                                .collect(Collectors.joining())
                        + "</ul>")
                .into(times);
        return new NativeDetails(t("dossier.link.openings", link.openings().size()), times);
    }

    private void ask(DossierLink link) {
        new Question(
                        t("dossier.link.withdraw.title", link.madeFor()),
                        t("dossier.link.withdraw.text"),
                        t("dossier.link.withdraw"),
                        () -> {
                            links.withdraw(dossier, link.id());
                            show();
                        })
                .danger()
                .ask();
    }
}
