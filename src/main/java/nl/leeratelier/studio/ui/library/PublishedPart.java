package nl.leeratelier.studio.ui.library;

import com.vaadin.flow.component.html.Div;
import java.util.function.Predicate;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.Activity;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** A published programme in the library, with what can be done with it. */
final class PublishedPart extends Div implements Words {

    /**
     * @param own whether it is the organisation's own, so that it can be changed
     * @param wanted the activities to show
     * @param open whether these are shown at once
     * @param copy makes an own version of one that is not
     */
    PublishedPart(PublishedProgramme version, boolean own, Predicate<Activity> wanted, boolean open, Runnable copy) {
        String key = version.programme().id();
        ProgrammePart part = new ProgrammePart(version, own, wanted, open);
        Div actions = new Div();
        actions.addClassName("actions");
        if (own) {
            actions.add(ButtonLink.secondary("studio/versies/" + key, t("studio.library.versions")));
        } else {
            SecondaryButton make = new SecondaryButton(t("studio.library.make-own"), click -> copy.run());
            make.setAriaLabel(
                    t("studio.library.make-own") + ": " + version.programme().title());
            actions.add(make);
        }
        actions.add(ButtonLink.secondary("studio/exporteren/" + key, t("studio.library.export")));
        part.add(actions);
        add(part);
    }
}
