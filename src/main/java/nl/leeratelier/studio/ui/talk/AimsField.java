package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.roleplay.Target;
import nl.leeratelier.studio.talk.Aim;
import nl.leeratelier.studio.talk.Requirement;
import nl.leeratelier.studio.talk.Spot;
import nl.leeratelier.studio.talk.Writing;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/**
 * Where a way leads to. One picks a moment or the end, or simply writes what is said next and presses Enter: then that becomes
 * the next moment, and one writes on there.
 */
final class AimsField extends Div implements Words {

    private static final String ENTER_ON_NOTHING =
            "event.key === 'Enter' && !event.currentTarget.value && !event.currentTarget.inputElement?.value";

    private final transient Workroom room;
    private final transient Pointer at;
    private final transient Pointer moment;
    private transient List<Aim> shown = List.of();
    private final List<ConditionsField> conditions = new ArrayList<>();
    private final transient List<Runnable> rows = new ArrayList<>();

    /** Where a way may lead. */
    private record Goal(String id, String name) {}

    /**
     * @param at the field {@code to} of a way
     * @param moment to which the way belongs
     */
    AimsField(Workroom room, Pointer at, Pointer moment) {
        this.room = room;
        this.at = at;
        this.moment = moment;
        addClassName("st-aims");
        getElement().setAttribute("data-at", at.toString());
        draw(aims());
    }

    private List<Aim> aims() {
        List<Aim> aims = Aim.of(room.desk().manuscript().at(at));
        return aims.isEmpty() ? List.of(Aim.always("")) : aims;
    }

    void refresh() {
        List<Aim> now = aims();
        if (now.size() != shown.size()) {
            draw(now);
        } else {
            shown = now;
            rows.forEach(Runnable::run);
            conditions.forEach(ConditionsField::refresh);
        }
    }

    private void draw(List<Aim> aims) {
        removeAll();
        rows.clear();
        conditions.clear();
        shown = aims;
        for (int index = 0; index < aims.size(); index++) {
            row(index);
        }
        SecondaryButton otherwise = new SecondaryButton(t("studio-talk.to.sometimes"), click -> sometimes()).quiet();
        otherwise.addClassName("st-small");
        add(otherwise);
    }

    private void row(int index) {
        Div row = new Div();
        row.addClassName("st-aim");
        boolean last = index == shown.size() - 1;
        if (!last || !shown.get(index).conditions().isEmpty()) {
            row.add(new Span(t("studio-talk.to.if")), conditionsOf(index));
        } else if (shown.size() > 1) {
            row.add(new Span(t("studio-talk.to.otherwise")));
        }
        ComboBox<Goal> goal = goal(index);
        Div pick = new Div(goal, writeOn(index));
        pick.addClassName("st-goal");
        row.add(pick);
        if (shown.size() > 1) {
            SecondaryButton away = new SecondaryButton("×", click -> keep(without(index))).quiet();
            away.setAriaLabel(t("studio-talk.to.remove"));
            pick.add(away);
        }
        add(row);
    }

    private ConditionsField conditionsOf(int index) {
        ConditionsField field = new ConditionsField(
                () -> index < shown.size()
                        ? shown.get(index).conditions().stream()
                                .map(Requirement::of)
                                .toList()
                        : List.of(),
                all -> keep(with(
                        index,
                        new Aim(
                                all.stream().map(Requirement::written).toList(),
                                shown.get(index).go()))),
                room::sayings);
        conditions.add(field);
        return field;
    }

    private ComboBox<Goal> goal(int index) {
        ComboBox<Goal> goal = new ComboBox<>();
        goal.setAriaLabel(t("studio-talk.to"));
        goal.setPlaceholder(t("studio-talk.to.placeholder"));
        goal.setAllowCustomValue(true);
        goal.setItemLabelGenerator(Goal::name);
        goal.setItems(goals());
        goal.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                String id = change.getValue() == null ? "" : change.getValue().id();
                keep(with(index, new Aim(shown.get(index).conditions(), id)));
            }
        });
        goal.addCustomValueSetListener(event -> writeOn(index, event.getDetail()));
        goal.getElement()
                .addEventListener("keydown", event -> writeOn(index, ""))
                .setFilter(ENTER_ON_NOTHING);
        Runnable show = () -> {
            String id = shown.get(index).go();
            Goal now = id.isEmpty() ? null : new Goal(id, room.sayings().target(id));
            if (now != null && !now.equals(goal.getValue())) {
                List<Goal> goals = goals();
                goal.setItems(goals.contains(now) ? goals : with(goals, now));
                goal.setValue(now);
            } else if (now == null && goal.getValue() != null) {
                goal.clear();
            }
        };
        show.run();
        rows.add(show);
        return goal;
    }

    private static List<Goal> with(List<Goal> goals, Goal one) {
        List<Goal> all = new ArrayList<>(goals);
        all.add(one);
        return all;
    }

    private List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        goals.add(new Goal(Target.END, room.sayings().target(Target.END)));
        for (Spot spot : room.map().spots()) {
            if (spot.kind().isMoment() && !spot.id().isEmpty()) {
                goals.add(new Goal(spot.id(), room.sayings().target(spot.id())));
            }
        }
        return goals;
    }

    private SecondaryButton writeOn(int index) {
        SecondaryButton button = new SecondaryButton(t("studio-talk.to.write-on"), click -> {
            String id = shown.get(index).go();
            room.map().spots().stream()
                    .filter(spot -> spot.kind().isMoment() && spot.id().equals(id))
                    .findFirst()
                    .ifPresentOrElse(spot -> room.open(spot.at()), () -> writeOn(index, ""));
        });
        button.addClassName("st-small");
        Runnable show = () -> {
            String id = shown.get(index).go();
            boolean there = room.map().spots().stream()
                    .anyMatch(spot -> spot.kind().isMoment() && spot.id().equals(id));
            button.setText(t(there ? "studio-talk.to.go" : "studio-talk.to.write-on"));
        };
        show.run();
        rows.add(show);
        return button;
    }

    /** The next moment, in which this is said. */
    void writeOn(int index, String line) {
        Writing.Added next = Writing.moment(room.desk().manuscript(), moment, line);
        if (room.desk().edit(next.edit())) {
            keep(with(index, new Aim(shown.get(index).conditions(), next.id())));
            room.open(next.at());
        }
    }

    /** Another way before this one, for when something holds. */
    private void sometimes() {
        List<Aim> more = new ArrayList<>(shown);
        Requirement first = room.sayings().names().variables().entrySet().stream()
                .findFirst()
                .<Requirement>map(one -> new Requirement.Stands(
                        one.getKey(),
                        nl.leeratelier.roleplay.Condition.Operator.AT_LEAST,
                        (one.getValue().min() + one.getValue().max()) / 2))
                .orElseGet(() -> new Requirement.Said(
                        room.sayings().names().choices().keySet().stream()
                                .findFirst()
                                .orElse(""),
                        true));
        more.add(more.size() - 1, new Aim(List.of(first.written()), ""));
        keep(more);
    }

    private List<Aim> with(int index, Aim aim) {
        List<Aim> changed = new ArrayList<>(shown);
        changed.set(index, aim);
        return changed;
    }

    private List<Aim> without(int index) {
        List<Aim> changed = new ArrayList<>(shown);
        changed.remove(index);
        return changed;
    }

    private void keep(List<Aim> aims) {
        room.desk().edit(Writing.put(room.desk().manuscript(), at, Aim.written(aims)));
        refresh();
    }
}
