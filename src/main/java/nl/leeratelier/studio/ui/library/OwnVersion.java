package nl.leeratelier.studio.ui.library;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.studio.Draft;
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
                        Draft cover = work.copyProgramme(
                                version.programme().id(),
                                title.getValue(),
                                t("studio.own.note", version.programme().title(), version.number()));
                        close();
                        done.run();
                        made(cover);
                    } catch (PublishingException refused) {
                        message.removeAll();
                        message.add(Notice.problem(t(refused.reason().key())));
                    }
                }));
    }

    /** Says where one goes on, for it is not where one was. */
    private void made(Draft cover) {
        Modal next = new Modal(t("studio.own.made"));
        next.add(new Paragraph(t("studio.own.made.text")));
        next.actions(
                new SecondaryButton(t("studio.own.made.library"), click -> next.close()),
                new PrimaryButton(t("studio.own.made.write"), click -> {
                    next.close();
                    UI.getCurrent().navigate("studio/concept/" + cover.id());
                }));
        next.open();
    }
}
