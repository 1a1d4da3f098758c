package nl.leeratelier.studio.ui.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.studio.NewWork;
import nl.leeratelier.studio.PublishingException;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;

/** Asks under which title the organisation makes a programme of the platform its own. */
final class OwnVersion extends Modal {

    private static final int LONGEST = 200;

    private final Div message = new Div();
    private final TextField title = new TextField();

    OwnVersion(NewWork work, PublishedProgramme version, Runnable done) {
        super(version.programme().title());
        title.setLabel(t("studio.own.title"));
        title.setMaxLength(LONGEST);
        title.setValue(t("studio.own.title-of", version.programme().title()));
        title.setWidthFull();
        add(new Paragraph(t("studio.own.text")), message, title);
        actions(
                new SecondaryButton(t("studio.cancel"), click -> close()),
                new PrimaryButton(t("studio.own.button"), click -> {
                    try {
                        work.copyProgramme(
                                version.programme().id(),
                                title.getValue(),
                                t("studio.own.note", version.programme().title(), version.number()));
                        close();
                        done.run();
                    } catch (PublishingException refused) {
                        message.removeAll();
                        message.add(Notice.problem(t(refused.reason().key())));
                    }
                }));
    }
}
