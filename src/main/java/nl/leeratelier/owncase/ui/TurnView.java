package nl.leeratelier.owncase.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leeratelier.groups.TrainingGroup;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.learning.ui.RealData;
import nl.leeratelier.owncase.AnonymousCase;
import nl.leeratelier.owncase.CaseRefused;
import nl.leeratelier.owncase.OwnCase;
import nl.leeratelier.owncase.Part;
import nl.leeratelier.owncase.SharedCases;
import nl.leeratelier.owncase.Story;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Question;

/** For the trainer: making an anonymous case of a shared one, with the consent of who wrote it. */
@Route("groepen/:group/casus/:case/anoniem")
@RolesAllowed("TRAINER")
class TurnView extends Page implements BeforeEnterObserver {

    private final transient SharedCases cases;
    private final transient TrainingGroups groups;
    private final transient Accounts accounts;
    private final TextField name = new TextField();
    private final RealData realData = new RealData(Set.of());
    /** One for each part, in the order of the parts. */
    private final List<PartField> fields = new ArrayList<>();

    private final Div message = new Div();
    private final Div content = new Div();

    TurnView(SharedCases cases, TrainingGroups groups, Accounts accounts) {
        this.cases = cases;
        this.groups = groups;
        this.accounts = accounts;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrainingGroup group = Address.group(event, groups).orElseThrow(NotFoundException::new);
        OwnCase one =
                Address.shared(event, group, cases).filter(OwnCase::mayBeTurned).orElseThrow(NotFoundException::new);
        String writer = accounts.find(one.writer()).map(Account::name).orElse("");
        title(t("owncase.turn"));
        lead(t("owncase.turn.lead"));
        content.addClassName("stack");
        content.add(Notice.info(t("owncase.turn.what-happens", writer)));
        name.setLabel(t("owncase.turn.title"));
        name.setHelperText(t("owncase.turn.title.help"));
        name.setMaxLength(AnonymousCase.LONGEST_TITLE);
        message.addClassName("form-message");
        Card form = new Card(name, realData);
        form.addClassName("draft");
        for (Part part : Part.values()) {
            // What the writer let stand is for the trainer to look at anew.
            PartField field = new PartField(part, one.story().part(part), Set.of());
            field.onChange(field::isClean).isClean();
            fields.add(field);
            form.add(field);
        }
        form.add(message, new PrimaryButton(t("owncase.turn.button"), click -> ask(group, one, writer)));
        content.add(
                form,
                new Paragraph(new Anchor("groepen/" + group.id() + "/casus/" + one.id(), t("owncase.turn.back"))));
        add(content);
    }

    private void ask(TrainingGroup group, OwnCase one, String writer) {
        message.removeAll();
        boolean clean = realData.allows(List.of(name.getValue()));
        for (PartField field : fields) {
            clean = field.isClean() && clean;
        }
        if (!clean) {
            message.add(Notice.warning(t("owncase.turn.first-clean")));
            return;
        }
        // A title that is none is said before anything is asked.
        if (name.getValue().isBlank()) {
            message.add(Notice.problem(t(CaseRefused.Reason.TITLE_INVALID.key())));
            return;
        }
        new Question(
                        t("owncase.turn.question"),
                        t("owncase.turn.question.text", writer),
                        t("owncase.turn.yes"),
                        () -> turn(group, one, writer))
                .danger()
                .ask();
    }

    private void turn(TrainingGroup group, OwnCase one, String writer) {
        try {
            cases.turn(
                    group.id(),
                    one.id(),
                    one.version(),
                    name.getValue(),
                    Story.of(part -> fields.get(part.ordinal()).value()));
            showDone(group, writer);
        } catch (CaseRefused refused) {
            if (refused.reason() == CaseRefused.Reason.NOT_THERE) {
                content.removeAll();
                title(t("owncase.gone"));
                lead("");
                content.add(Address.gone(this, groups, group));
                return;
            }
            message.add(Notice.problem(t(refused.reason().key())));
        }
    }

    private void showDone(TrainingGroup group, String writer) {
        content.removeAll();
        title(t("owncase.turn.done"));
        lead("");
        Div ways = new Div(
                ButtonLink.primary("anonieme-casussen", t("owncase.corner.anonymous")),
                ButtonLink.secondary("groepen/" + group.id(), t("owncase.back-to-group", group.name())));
        ways.addClassName("actions");
        content.add(Notice.done(t("owncase.turn.done.text", name.getValue().strip(), writer)), ways);
        getElement().executeJs("scrollTo({ top: 0, behavior: 'instant' }); this.parentElement?.focus()");
    }
}
