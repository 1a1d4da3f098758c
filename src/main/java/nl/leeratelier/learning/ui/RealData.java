package nl.leeratelier.learning.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.personaldata.PersonalData;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Words;

/** Asks about what looks like somebody's real data, before a text is kept. Whoever goes on says that it may be kept. */
public final class RealData extends Div implements Words {

    private final transient Set<String> allowed;
    private final Set<String> asked = new HashSet<>();

    /** @param allowed names that may be written, such as those of fictional people */
    public RealData(Set<String> allowed) {
        this.allowed = allowed;
        addClassName("real-data");
    }

    /** Whether these texts may be kept: nothing in them looks like real data, or the writer has been asked about it before. */
    public boolean allows(Collection<String> texts) {
        Set<String> found = new LinkedHashSet<>();
        texts.forEach(text -> PersonalData.find(text, allowed)
                .forEach(finding -> found.add(finding.in(text).strip())));
        found.removeAll(asked);
        asked.addAll(found);
        removeAll();
        if (!found.isEmpty()) {
            String words = found.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
            add(Notice.warning(t("learning.real-data", words)));
        }
        return found.isEmpty();
    }
}
