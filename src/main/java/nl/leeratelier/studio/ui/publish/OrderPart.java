package nl.leeratelier.studio.ui.publish;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leeratelier.catalogue.Release;
import nl.leeratelier.studio.Preview;
import nl.leeratelier.studio.Publishing;
import nl.leeratelier.studio.PublishingException;
import nl.leeratelier.studio.Weight;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.Words;

/** What is said of a version, and the button that publishes it. */
final class OrderPart extends Card implements Words {

    private final transient Publishing publishing;
    private final transient Preview preview;
    private final transient Consumer<Preview> done;
    private final RadioButtonGroup<Release.Kind> kind = new RadioButtonGroup<>();
    private final Div warning = new Div();
    private final Div message = new Div();
    private final FreeText note;

    OrderPart(Publishing publishing, Preview preview, Consumer<Preview> done) {
        this.publishing = publishing;
        this.preview = preview;
        this.done = done;
        lit(Chair.PRO);
        note = new FreeText(t("studio.publish.note"), Publishing.LONGEST_NOTE).help(t("studio.publish.note.help"));
        add(new H2(t("studio.publish.order")));
        if (!publishing.isFirst(preview.programme())) {
            kind.setLabel(t("studio.publish.kind"));
            kind.setItems(List.of(Release.Kind.CORRECTION, Release.Kind.RENEWAL));
            kind.setItemLabelGenerator(one -> t(
                    one == Release.Kind.CORRECTION ? "studio.publish.kind.correction" : "studio.publish.kind.renewal"));
            kind.addValueChangeListener(change -> warn());
            kind.setValue(preview.weight() == Weight.TYPO ? Release.Kind.CORRECTION : Release.Kind.RENEWAL);
            add(kind, warning, new Paragraph(t("studio.publish.running")));
        } else {
            add(new Paragraph(t("studio.publish.first")));
        }
        add(note, message, new PrimaryButton(t("studio.publish.button"), click -> publish()));
    }

    private void warn() {
        warning.removeAll();
        if (kind.getValue() == Release.Kind.RENEWAL) {
            warning.add(Notice.warning(t("studio.publish.renewal")));
        } else if (preview.weight() == Weight.DECIDES) {
            warning.add(Notice.warning(t("studio.publishing.no-correction")));
        }
    }

    private Release.Kind chosen() {
        return Optional.ofNullable(kind.getValue()).orElse(Release.Kind.FIRST);
    }

    private void publish() {
        message.removeAll();
        if (note.value().isBlank()) {
            message.add(Notice.problem(t("studio.publishing.note-invalid")));
        } else if (chosen() == Release.Kind.CORRECTION && preview.weight() == Weight.DECIDES) {
            new Question(
                            t("studio.publish.knowingly"),
                            t("studio.publish.knowingly.text"),
                            t("studio.publish.button"),
                            () -> publish(true))
                    .ask();
        } else {
            publish(false);
        }
    }

    private void publish(boolean knowingly) {
        try {
            publishing.publish(new Publishing.Order(preview, note.value(), chosen(), knowingly));
            done.accept(preview);
        } catch (PublishingException refused) {
            message.removeAll();
            message.add(Notice.problem(t(refused.reason().key())));
        }
    }
}
