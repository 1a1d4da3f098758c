package nl.leeratelier.owncase.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.leeratelier.owncase.AnonymousCase;
import nl.leeratelier.owncase.AnonymousCases;
import nl.leeratelier.owncase.Part;
import nl.leeratelier.owncase.Skeleton;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DownloadLink;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;

/** For trainers: the anonymous cases of their organisation, to read and to take along as the beginning of a new case study. */
@Route("anonieme-casussen")
@RolesAllowed("TRAINER")
class AnonymousCasesView extends Page {

    private final transient AnonymousCases cases;
    private final transient Accounts accounts;
    private final Div list = new Div();

    AnonymousCasesView(AnonymousCases cases, Accounts accounts) {
        this.cases = cases;
        this.accounts = accounts;
        title(t("owncase.anonymous.title"));
        lead(t("owncase.anonymous.lead"));
        list.addClassName("stack");
        add(list, new Paragraph(new Anchor("groepen", t("owncase.anonymous.back"))));
        show();
    }

    private void show() {
        list.removeAll();
        List<AnonymousCase> all = cases.all();
        if (all.isEmpty()) {
            list.add(new EmptyState(t("owncase.anonymous.empty"), t("owncase.anonymous.empty-text")));
        }
        all.forEach(one -> list.add(card(one)));
    }

    private Card card(AnonymousCase one) {
        String by = one.madeBy().flatMap(accounts::find).map(Account::name).orElseGet(() -> t("owncase.a-trainer"));
        Div story = new Div();
        story.addClassName("case-example");
        new Markup("<details><summary>" + Markup.escape(t("owncase.anonymous.read")) + "</summary><dl>" + parts(one)
                        + "</dl></details>")
                .into(story);
        SecondaryButton delete = new SecondaryButton(t("owncase.anonymous.delete"), click -> ask(one)).quiet();
        delete.setAriaLabel(t("owncase.anonymous.delete-named", one.title()));
        Div actions = new Div(
                ButtonLink.secondary("studio/nieuw?casus=" + one.id(), t("owncase.anonymous.write")),
                download(one),
                delete);
        actions.addClassName("actions");
        return new Card(new H2(one.title()), new Paragraph(t("owncase.anonymous.by", by)), story, actions);
    }

    private String parts(AnonymousCase one) {
        StringBuilder parts = new StringBuilder();
        for (Part part : Part.values()) {
            if (!one.story().part(part).isBlank()) {
                parts.append("<dt>")
                        .append(Markup.escape(t("owncase.read." + part.key())))
                        .append("</dt><dd>");
                parts.append(Markup.escape(one.story().part(part))).append("</dd>");
            }
        }
        return parts.toString();
    }

    private DownloadLink download(AnonymousCase one) {
        return new DownloadLink(
                t("owncase.anonymous.download"),
                Skeleton.key(one) + ".yaml",
                "application/yaml; charset=utf-8",
                () -> Skeleton.file(one));
    }

    private void ask(AnonymousCase one) {
        new Question(
                        t("owncase.anonymous.delete-question", one.title()),
                        t("owncase.anonymous.delete-text"),
                        t("owncase.anonymous.delete"),
                        () -> {
                            cases.delete(one.id());
                            show();
                        })
                .danger()
                .ask();
    }
}
