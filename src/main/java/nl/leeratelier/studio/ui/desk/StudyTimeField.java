package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.content.Activity;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.studio.ui.desk.Bench.Spot;

/**
 * How long a programme takes: what its activities take together. It is counted, not filled in, and put in its place when the
 * programme is published.
 */
final class StudyTimeField extends FieldView {

    private final Element together = new Element("p").setAttribute("class", "desk-counted");
    private final Element apart = new Element("p").setAttribute("class", "desk-help");

    StudyTimeField(Spot spot) {
        super(spot);
        layOutGroup(together, apart);
        show();
    }

    static boolean isFor(Field field) {
        return field.path().equals("programme.studyMinutes");
    }

    private void show() {
        Set<String> drafted = bench().desk().drafted();
        List<Activity> all = bench().desk().programme().activities();
        Map<Boolean, Integer> minutes = all.stream()
                .collect(Collectors.partitioningBy(
                        activity -> drafted.contains(activity.head().place().file()),
                        Collectors.summingInt(activity -> activity.head().minutes())));
        long drafts = all.stream()
                .filter(activity -> drafted.contains(activity.head().place().file()))
                .count();
        int published = minutes.getOrDefault(false, 0);
        int open = minutes.getOrDefault(true, 0);
        together.setText(t("studio-desk.study-time", published + open));
        apart.setText(drafts == 0 ? "" : t("studio-desk.study-time.drafts", drafts, open, published));
    }

    @Override
    void refresh() {
        show();
    }

    @Override
    void check() {
        show();
    }

    /** Nobody can mend it here. */
    @Override
    List<Marked> ownProblems() {
        return List.of();
    }
}
