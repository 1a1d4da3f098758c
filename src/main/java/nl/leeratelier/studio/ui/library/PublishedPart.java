package nl.leeratelier.studio.ui.library;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** A published programme in the library, with what can be done with it. */
final class PublishedPart extends Div implements Words {

    /** Whose it is, and who can follow it. */
    enum Standing {
        /** The platform's: it can be copied. */
        PLATFORM,
        /** The organisation's own. */
        OWN,
        /** The organisation's own, of which all versions were withdrawn. */
        WITHDRAWN,
        /** Taken over by the organisation, and not published yet. */
        COPIED
    }

    /**
     * @param title what it is called now
     * @param hits the activities to show, by their ids
     * @param open whether these are shown at once
     * @param copy makes an own version of one that is the platform's
     */
    PublishedPart(
            PublishedProgramme version,
            String title,
            Standing standing,
            Map<String, Hit> hits,
            boolean open,
            Runnable copy) {
        boolean own = standing != Standing.PLATFORM;
        String key = version.programme().id();
        ProgrammePart part = new ProgrammePart(version, title, standing, hits, open);
        Div actions = new Div();
        actions.addClassName("actions");
        if (own) {
            actions.add(ButtonLink.secondary("studio/versies/" + key, t("studio.library.versions")));
        } else {
            SecondaryButton make = new SecondaryButton(t("studio.library.make-own"), click -> copy.run());
            make.setAriaLabel(t("studio.library.make-own") + ": " + title);
            actions.add(make);
        }
        ButtonLink export = ButtonLink.secondary("studio/exporteren/" + key, t("studio.library.export"));
        export.getElement().setAttribute("aria-label", t("studio.library.export") + ": " + title);
        actions.add(export);
        part.add(actions);
        add(part);
    }
}
