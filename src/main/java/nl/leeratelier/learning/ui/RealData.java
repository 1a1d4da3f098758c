package nl.leeratelier.learning.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.personaldata.PersonalData;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/**
 * Asks about what looks like somebody's real data, before a text is kept. Only a button of its own says that it may be kept: asking
 * for the same a second time, as a double click does, asks again.
 */
public final class RealData extends Div implements Words {

    private final transient Set<String> allowed;
    private final Set<String> kept = new HashSet<>();
    private transient Runnable goOn = () -> {};

    /** @param allowed names that may be written, such as those of fictional people */
    public RealData(Set<String> allowed) {
        this.allowed = allowed;
        addClassName("real-data");
    }

    /** Does this once the writer says that what was found may be kept. */
    public RealData onKeep(Runnable action) {
        goOn = action;
        return this;
    }

    /** Whether these texts may be kept: nothing in them looks like real data, or the writer said that it points at nobody. */
    public boolean allows(Collection<String> texts) {
        Set<String> found = new LinkedHashSet<>();
        texts.forEach(text -> PersonalData.find(text, allowed)
                .forEach(finding -> found.add(finding.in(text).strip())));
        found.removeAll(kept);
        removeAll();
        if (!found.isEmpty()) {
            String words = found.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
            add(Notice.warning(
                    t("learning.real-data", words),
                    new SecondaryButton(t("learning.real-data.keep"), click -> keep(found, click))));
        }
        return found.isEmpty();
    }

    private void keep(Set<String> found, ClickEvent<NativeButton> click) {
        // The second half of a double click was meant for what stood here before.
        if (click.getClickCount() <= 1) {
            kept.addAll(found);
            removeAll();
            goOn.run();
        }
    }
}
