package nl.leeratelier.owncase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.leeratelier.groups.TrainingGroup;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.owncase.CaseRefused;
import nl.leeratelier.owncase.OwnCase;
import nl.leeratelier.owncase.OwnCases;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Steps;
import nl.leeratelier.ui.Tone;

/** The cases of one's own work, one's group and its trainer, and how bringing in a case goes. */
@Route("eigen-casus")
@RolesAllowed("TRAINEE")
@Menu(title = "owncase.nav", order = 4, icon = "case")
class MyCasesView extends Page {

    private final transient OwnCases cases;
    private final transient TrainingGroups groups;
    private final Div message = new Div();

    MyCasesView(OwnCases cases, TrainingGroups groups) {
        this.cases = cases;
        this.groups = groups;
        title(t("owncase.title"));
        lead(t("owncase.lead"));
        message.addClassName("form-message");
        List<OwnCase> mine = cases.mine();
        Div main = new Div(message, mine.isEmpty() ? empty() : list(mine));
        main.addClassName("stack");
        Div side = new Div(group(), how());
        side.addClassName("stack");
        beside(main, side);
        add(new RealCase());
    }

    private EmptyState empty() {
        return new EmptyState(t("owncase.empty"), t("owncase.empty-text"), beginButton());
    }

    private PrimaryButton beginButton() {
        return new PrimaryButton(t("owncase.begin"), click -> begin());
    }

    private void begin() {
        try {
            UI.getCurrent().navigate("eigen-casus/" + cases.begin());
        } catch (CaseRefused refused) {
            message.removeAll();
            message.add(Notice.problem(t(refused.reason().key())));
        }
    }

    private Card list(List<OwnCase> mine) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        mine.forEach(one -> list.add(item(one)));
        return new Card(new H2(t("owncase.mine")), list, beginButton());
    }

    private ListItem item(OwnCase one) {
        String name = one.turned()
                .map(turned -> t("owncase.turned.name", Days.of(turned.at())))
                .orElseGet(() -> one.story().name());
        Span until = new Span(t("owncase.until", Days.of(one.expiresAt())));
        until.addClassName("quiet-words");
        return new ListItem(
                new Anchor("eigen-casus/" + one.id(), name.isEmpty() ? t("owncase.unwritten") : name),
                until,
                pills(one));
    }

    private Div pills(OwnCase one) {
        Div pills = new Div();
        pills.addClassName("pills");
        if (one.newToWriter()) {
            pills.add(new Pill(Tone.WARN, t("owncase.status." + (one.turned().isPresent() ? "new" : "answered"))));
        }
        pills.add(pill(one));
        return pills;
    }

    private Pill pill(OwnCase one) {
        if (one.turned().isPresent()) {
            return new Pill(Tone.SAND, t("owncase.status.turned"));
        }
        if (one.sharing().isEmpty()) {
            return new Pill(Tone.SAND, t("owncase.status.draft"));
        }
        return one.discussedAt().isPresent()
                ? new Pill(Tone.SAFE, t("owncase.status.discussed"))
                : new Pill(Tone.PRO, t("owncase.status.shared"));
    }

    private Component group() {
        List<TrainingGroup> joined = groups.joined();
        Card card = new Card(new H2(t("owncase.group")));
        if (joined.isEmpty()) {
            card.add(new Paragraph(t("owncase.group.none")));
        }
        joined.forEach(group -> card.add(new Paragraph(groups.trainerOf(group)
                .map(trainer -> t("owncase.group.is", group.name(), trainer.name()))
                .orElseGet(() -> t("owncase.group.no-trainer", group.name())))));
        return card;
    }

    private Component how() {
        Steps steps = new Steps();
        for (String step : List.of("write", "check", "share", "talk")) {
            steps.step(Steps.State.AHEAD, t("owncase.how." + step), t("owncase.how." + step + ".text"));
        }
        Card card = new Card(t("owncase.how"), steps);
        card.addClassName("case-how");
        return card;
    }
}
