package nl.leeratelier.studio.ui.talk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.roleplay.Character;
import nl.leeratelier.roleplay.Scale;
import nl.leeratelier.ui.SecondaryButton;

/** Somebody in the talk who lies open: who they are, what is on their card, their chair, and what they look like. */
final class PersonForm extends PartForm {

    private static final int MIDDLE = 5;
    private static final List<String> SKINS = List.of("1", "2", "3", "4", "5");

    private final String role;

    PersonForm(Workroom room, Pointer part) {
        super(room, part);
        role = talk().words(part.to("role")).orElse("");
        head(t("studio-talk.person"), removeButton(t("studio-talk.person.remove")));
        Picture picture = new Picture();
        onRefresh(picture::refresh);
        add(row(
                "st-person",
                picture,
                row(
                        "st-out",
                        words(t("studio-talk.person.name"), part.to("name")).looks("st-line"),
                        facts(
                                part,
                                () -> List.of(new FactsField.Fact.Pick("role", t("studio-talk.person.role"), roles()))),
                        words(t("studio-talk.person.about"), part.to("about"))
                                .example(t("studio-talk.person.about.example")))));
        add(facts(part.to("portrait"), this::looks));
        if (role.equals("parent")) {
            for (String side : List.of("knows", "fears", "hopes")) {
                add(words(t("studio-talk.card." + side), part.to("card").to(side))
                        .looks("st-thought"));
            }
            chair();
        }
    }

    private void chair() {
        if (talk().at(part().to("chair")).isPresent()) {
            add(row(
                    "st-block",
                    new com.vaadin.flow.component.html.Paragraph(t("studio-talk.chair")),
                    facts(
                            part().to("chair"),
                            () -> Arrays.stream(Scale.values())
                                    .<FactsField.Fact>map(scale -> new FactsField.Fact.Count(
                                            scale.key(),
                                            t("roleplay.scale." + scale.key()),
                                            Scale.LOWEST,
                                            Scale.HIGHEST))
                                    .toList())));
        } else {
            add(new SecondaryButton(t("studio-talk.chair.give"), click -> {
                Map<String, Value> scales = new LinkedHashMap<>();
                Scales.KEYS.forEach(key -> scales.put(key, Value.number(MIDDLE)));
                edit(new Edit.Put(part().to("chair"), Optional.empty(), Optional.of(new Value.Mapping(scales))));
            }));
        }
    }

    /** Whether other fields belong here than when it was opened. */
    boolean isStale() {
        return !talk().words(part().to("role")).orElse("").equals(role)
                || talk().at(part().to("chair")).isPresent() != hasChair();
    }

    private boolean hasChair() {
        return getChildren().noneMatch(SecondaryButton.class::isInstance) && role.equals("parent");
    }

    private List<Html.Option> roles() {
        return Arrays.stream(Character.Role.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .map(one -> new Html.Option(one, t("studio-talk.role." + one)))
                .toList();
    }

    private List<FactsField.Fact> looks() {
        List<FactsField.Fact> looks = new ArrayList<>();
        looks.add(pick("hair", Portrait.Hair.values()));
        looks.add(pick("hairColour", Portrait.HairColour.values()));
        looks.add(new FactsField.Fact.Pick(
                "skin",
                t("studio-talk.looks.skin"),
                SKINS.stream()
                        .map(one -> new Html.Option(one, t("studio-talk.looks.skin." + one)))
                        .toList()));
        looks.add(pick("clothes", Portrait.Clothes.values()));
        looks.add(pick("beard", Portrait.Beard.values()));
        looks.add(pick("age", Portrait.Age.values()));
        looks.add(new FactsField.Fact.Tick("glasses", t("studio-talk.looks.glasses")));
        return looks;
    }

    private FactsField.Fact pick(String field, Enum<?>[] words) {
        return new FactsField.Fact.Pick(
                field,
                t("studio-talk.looks." + field),
                Arrays.stream(words)
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .map(one -> new Html.Option(one, t("studio-talk.looks." + field + "." + one)))
                        .toList());
    }

    private final class Picture extends Menus {

        Picture() {
            addClassName("st-picture");
        }

        @Override
        void chosen(String name, String value) {}

        void refresh() {
            show(Faces.of(talk().at(part())));
        }
    }
}
