package nl.leeratelier.studio.ui.trial;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leeratelier.roleplay.Character;
import nl.leeratelier.roleplay.Node;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.Variable;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** Chooses where a talk is begun, with what, and in whose chair. */
final class BeginningForm extends Card implements Words {

    private static final int LONGEST_LABEL = 60;

    private final Select<String> node = new Select<>();
    private final Select<String> chair = new Select<>();
    private final Map<String, IntegerField> values = new LinkedHashMap<>();

    /** @param begin begins anew */
    BeginningForm(RolePlay talk, Beginning now, Consumer<Beginning> begin) {
        addClassName("trial-beginning");
        Map<String, String> nodes = new LinkedHashMap<>();
        talk.nodes().forEach(one -> nodes.putIfAbsent(one.id(), label(talk, one)));
        offer(node, t("studio.trial.moment"), nodes, now.node().orElse(talk.start()));
        Map<String, String> chairs = new LinkedHashMap<>();
        chairs.put("", t("studio.trial.chair-of", talk.nameOf(talk.professional())));
        parents(talk).forEach(parent -> chairs.put(parent.id(), t("studio.trial.chair-of-parent", parent.name())));
        offer(chair, t("studio.trial.chair"), chairs, now.parent().orElse(""));
        chair.setHelperText(t("studio.trial.chair.help"));
        Div numbers = new Div();
        numbers.addClassName("trial-numbers");
        for (Variable variable : talk.variables()) {
            numbers.add(number(variable, now));
        }
        add(
                new H2(t("studio.trial.begin")),
                new Paragraph(t("studio.trial.begin.text")),
                node,
                chair,
                numbers,
                new PrimaryButton(t("studio.trial.begin.button"), click -> begin.accept(chosen(talk))));
    }

    private static Stream<Character> parents(RolePlay talk) {
        return talk.characters().stream().filter(character -> character.chair().isPresent());
    }

    private static void offer(Select<String> select, String label, Map<String, String> items, String chosen) {
        select.setLabel(label);
        select.setItems(items.keySet());
        select.setItemLabelGenerator(item -> items.getOrDefault(item, item));
        if (items.containsKey(chosen)) {
            select.setValue(chosen);
        }
    }

    private IntegerField number(Variable variable, Beginning now) {
        IntegerField field = new IntegerField(variable.label());
        field.setMin(variable.min());
        field.setMax(variable.max());
        field.setStepButtonsVisible(true);
        field.setStep(5);
        field.setValue(now.values().getOrDefault(variable.id(), variable.start()));
        values.put(variable.id(), field);
        return field;
    }

    private Beginning chosen(RolePlay talk) {
        Map<String, Integer> numbers = new HashMap<>();
        values.forEach(
                (id, field) -> Optional.ofNullable(field.getValue()).ifPresent(number -> numbers.put(id, number)));
        return new Beginning(
                Optional.ofNullable(node.getValue()).or(() -> Optional.of(talk.start())),
                numbers,
                Optional.ofNullable(chair.getValue()).filter(id -> !id.isEmpty()));
    }

    /** Its number, as in the editor, and what is said at it. */
    private String label(RolePlay talk, Node node) {
        String number = t("studio-talk.scene", talk.nodes().indexOf(node) + 1);
        String words = node.line()
                .map(said -> number + " · " + talk.nameOf(said.speaker()) + ": " + said.words())
                .orElse(number);
        return words.length() <= LONGEST_LABEL
                ? words
                : words.substring(0, LONGEST_LABEL - 1).strip() + "…";
    }
}
