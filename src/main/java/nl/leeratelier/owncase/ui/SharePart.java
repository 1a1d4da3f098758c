package nl.leeratelier.owncase.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leeratelier.groups.TrainingGroup;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.owncase.CaseRefused;
import nl.leeratelier.owncase.OwnCases;
import nl.leeratelier.people.Account;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** Sharing a case with the trainer of a group: with whom, what is promised, what is allowed. */
class SharePart extends Card implements Words {

    private final transient OwnCases cases;
    private final transient TrainingGroups groups;
    private final Draft draft;
    private final transient Runnable shared;
    private final RadioButtonGroup<TrainingGroup> which = new RadioButtonGroup<>();
    private final Checkbox promise = new Checkbox();
    private final Checkbox may = new Checkbox();
    private final Div message = new Div();
    /** Words that the writer let stand and said of, once more, that they point at nobody. */
    private final Set<String> sure = new HashSet<>();

    SharePart(OwnCases cases, TrainingGroups groups, Draft draft, Runnable shared) {
        this.cases = cases;
        this.groups = groups;
        this.draft = draft;
        this.shared = shared;
        addClassName("share-part");
        lit(Chair.PRO);
        add(new H2(t("owncase.share")));
        List<TrainingGroup> all = cases.groups();
        if (all.isEmpty()) {
            add(new Paragraph(t("owncase.share.no-group")));
            return;
        }
        if (all.size() == 1) {
            add(new Paragraph(t(
                    "owncase.share.with",
                    trainer(all.getFirst()),
                    all.getFirst().name())));
        }
        which.setLabel(t("owncase.share.which"));
        which.setItems(all);
        which.setItemLabelGenerator(group -> t("owncase.group.is", group.name(), trainer(group)));
        which.setVisible(all.size() > 1);
        if (all.size() == 1) {
            which.setValue(all.getFirst());
        }
        promise.setLabel(t("owncase.share.promise"));
        may.setLabel(t("owncase.share.may"));
        message.addClassName("form-message");
        add(
                new Paragraph(t("owncase.share.text")),
                which,
                promise,
                may,
                message,
                new PrimaryButton(t("owncase.share.button"), click -> share()));
    }

    private String trainer(TrainingGroup group) {
        return groups.trainerOf(group).map(Account::name).orElseGet(() -> t("owncase.a-trainer"));
    }

    private void share() {
        message.removeAll();
        if (!draft.keep()) {
            message.add(Notice.warning(t("owncase.share.first-keep")));
            return;
        }
        var stood = draft.letStand();
        if (!sure.containsAll(stood)) {
            message.add(Notice.warning(
                    t("owncase.share.words", String.join(", ", stood)),
                    new SecondaryButton(t("owncase.share.sure"), click -> {
                        // The second half of a double click was meant for the button before.
                        if (click.getClickCount() <= 1) {
                            sure.addAll(stood);
                            share();
                        }
                    })));
            return;
        }
        @Nullable TrainingGroup group = which.getValue();
        if (group == null) {
            message.add(Notice.problem(t(CaseRefused.Reason.NO_GROUP.key())));
            return;
        }
        try {
            cases.share(draft.kept().id(), draft.kept().version(), group.id(), promise.getValue(), may.getValue());
            shared.run();
        } catch (CaseRefused refused) {
            if (refused.reason() == CaseRefused.Reason.STALE) {
                draft.refuse(refused.reason());
            }
            message.add(Notice.problem(t(refused.reason().key())));
        }
    }
}
