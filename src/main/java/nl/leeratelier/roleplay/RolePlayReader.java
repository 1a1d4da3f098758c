package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.roleplay.Character.Card;
import nl.leeratelier.roleplay.Character.Role;

/** Reads a talk, and reports every name in it that nothing bears. */
final class RolePlayReader {

    private static final int MOST_NODES = 400;
    private static final int FARTHEST = 100_000;
    private static final int MOST_FACTS = 12;
    private static final String FACT = "[a-z0-9-]{1,60}(\\.[a-z0-9-]{1,60})?";

    private final Fields fields;
    private boolean sound = true;

    RolePlayReader(Fields fields) {
        this.fields = fields;
    }

    RolePlay read(ActivityHead head) {
        MarkdownText intro = fields.markdown("intro");
        String rubric = fields.id("rubric");
        List<Character> characters = fields.listById("characters", 2, 12, RolePlayReader::character);
        chair(characters);
        String professional = professional(characters);
        List<Variable> variables = fields.has("variables")
                ? fields.listById("variables", 0, 12, f -> variable(f, ids(characters)))
                : List.of();
        Set<String> names = variables.stream().map(Variable::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Notation notation = new Notation(names, this::report);
        List<FromFile> fromFile = fromFile(notation);
        NodeReader nodeReader = new NodeReader(notation, this::report, characters, professional);
        List<Node> nodes = fields.listById("nodes", 1, MOST_NODES, nodeReader::node);
        List<Ending> endings = fields.listById("endings", 1, 20, ending -> ending(ending, notation, characters));
        String start = fields.id("start");
        references(start, nodes, endings, fromFile);
        return RolePlay.of(
                head,
                intro,
                rubric,
                fields.place("rubric"),
                professional,
                variables,
                characters,
                fromFile,
                start,
                nodes,
                endings,
                sound);
    }

    private void report(Place place, String what, String mend) {
        sound = false;
        fields.problem(place, what, mend);
    }

    private String professional(List<Character> characters) {
        String id = fields.id("professional");
        References.require(this::report, "character", id, fields.place("professional"), ids(characters));
        characters.stream()
                .filter(character -> character.id().equals(id) && character.role() != Role.PROFESSIONAL)
                .forEach(character -> fields.problem(
                        "professional",
                        "'" + id + "' is not a professional",
                        "give this character the role professional"));
        return id;
    }

    /** Talks that were published before there were chairs still play. */
    private void chair(List<Character> characters) {
        if (fields.has("characters")
                && characters.stream().noneMatch(one -> one.chair().isPresent())) {
            fields.problem(
                    "characters",
                    "no parent has a chair, so nobody can live the talk again from the other side",
                    "give a parent a chair: { heard: …, serious: …, judged: …, in-charge: …, honest: …, return: … }");
        }
    }

    private static List<String> ids(Collection<Character> characters) {
        return characters.stream().map(Character::id).toList();
    }

    private static Character character(Fields fields) {
        Role role = fields.oneOf("role", Role.class);
        String name = fields.name("name");
        Optional<Card> card = fields.optional(
                "card", inner -> new Card(inner.text("knows"), inner.text("fears"), inner.text("hopes")));
        if (role == Role.PARENT && fields.has("role") && card.isEmpty()) {
            fields.problem("id", "field 'card' is missing", "a parent has one: card: { knows: …, fears: …, hopes: … }");
        }
        Optional<Scales> chair = fields.optional("chair", RolePlayReader::scales);
        if (chair.isPresent() && role != Role.PARENT) {
            fields.problem("chair", "only a parent has a chair to sit in", "remove it, or make this a parent");
        }
        return new Character(
                fields.id("id"),
                name,
                role,
                fields.text("about"),
                card,
                chair,
                fields.optional("portrait", Portrait::read).orElse(Portrait.PLAIN));
    }

    private static Scales scales(Fields fields) {
        Scales scales = new Scales(0, 0, 0, 0, 0, 0);
        for (Scale scale : Scale.values()) {
            scales = scales.with(scale, fields.number(scale.key(), Scale.LOWEST, Scale.HIGHEST));
        }
        return scales;
    }

    private Variable variable(Fields fields, List<String> characters) {
        int min = fields.number("min", -FARTHEST, FARTHEST);
        int max = fields.number("max", -FARTHEST, FARTHEST);
        int start = fields.number("start", -FARTHEST, FARTHEST);
        if (min >= max) {
            fields.problem("max", "max must be more than min", "write for example min: 0, max: 100");
        } else if (start < min || start > max) {
            fields.problem("start", "start lies outside " + min + " to " + max, "write a number between them");
        }
        String of = fields.id("of");
        List<String> owners = new ArrayList<>(characters);
        owners.add(Variable.FAMILY);
        References.require(this::report, "character", of, fields.place("of"), owners);
        return new Variable(
                fields.id("id"),
                of,
                fields.text("label"),
                start,
                Math.min(min, max),
                Math.max(min, max),
                fields.oneOf("visible", Variable.Visibility.class, Variable.Visibility.READING_BACK));
    }

    private List<FromFile> fromFile(Notation notation) {
        Set<String> facts = new HashSet<>();
        return fields.list("fromFile", 0, MOST_FACTS, f -> {
            f.requireNew(facts, "fact");
            String fact = f.code("fact");
            if (!fact.isEmpty() && !fact.matches(FACT)) {
                f.problem("fact", "'" + fact + "' is no name of a fact", "write an id, or two with a dot: waar.thuis");
            }
            return new FromFile(
                    fact,
                    f.text("text"),
                    ChoiceReader.effects(f, notation),
                    f.text("why"),
                    f.sources("sources"),
                    f.place("fact"));
        });
    }

    private Ending ending(Fields fields, Notation notation, List<Character> characters) {
        return new Ending(
                fields.id("id"),
                fields.text("title"),
                fields.flag("good", false),
                ChoiceReader.conditions(fields, notation),
                fields.markdown("text"),
                fields.markdown("followed"),
                fields.has("noticed") ? fields.list("noticed", 1, 6, f -> noticed(f, characters)) : List.of(),
                fields.sources("sources"),
                fields.place("id"));
    }

    private Ending.Noticed noticed(Fields fields, List<Character> characters) {
        String who = fields.id("who");
        References.require(this::report, "character", who, fields.place("who"), ids(characters));
        characters.stream()
                .filter(character -> character.id().equals(who) && character.role() != Role.CHILD)
                .forEach(character ->
                        fields.problem("who", "'" + who + "' is not a child", "the epilogue is what a child noticed"));
        return new Ending.Noticed(who, fields.text("text"), fields.place("who"));
    }

    /** What can only be known once everything was read. */
    private void references(String start, List<Node> nodes, List<Ending> endings, List<FromFile> fromFile) {
        facts(nodes, endings, fromFile.stream().map(FromFile::fact).toList());
        Set<String> ids = nodes.stream().map(Node::id).collect(Collectors.toCollection(LinkedHashSet::new));
        References.require(this::report, "node", start, fields.place("start"), ids);
        ids.add(Target.END);
        List<String> choiceIds = nodes.stream()
                .flatMap(node -> node.choices().stream())
                .map(Choice::id)
                .toList();
        endings.stream().flatMap(ending -> ending.conditions().stream()).forEach(c -> asked(c, choiceIds));
        for (Node node : nodes) {
            node.conditions().forEach(condition -> asked(condition, choiceIds));
            node.targets()
                    .forEach(target -> References.require(this::report, "node", target.go(), target.place(), ids));
        }
    }

    private void facts(List<Node> nodes, List<Ending> endings, List<String> facts) {
        Stream.concat(
                        nodes.stream().flatMap(Node::conditions),
                        endings.stream().flatMap(ending -> ending.conditions().stream()))
                .forEach(condition -> {
                    switch (condition) {
                        case Condition.InFile file ->
                            References.require(this::report, "fact", file.fact(), file.place(), facts);
                        case Condition.NotInFile file ->
                            References.require(this::report, "fact", file.fact(), file.place(), facts);
                        default -> {}
                    }
                });
    }

    private void asked(Condition condition, List<String> choices) {
        switch (condition) {
            case Condition.Said said ->
                References.require(this::report, "choice", said.choice(), said.place(), choices);
            case Condition.NotSaid said ->
                References.require(this::report, "choice", said.choice(), said.place(), choices);
            case Condition.Comparison ignored -> {}
            case Condition.InFile ignored -> {}
            case Condition.NotInFile ignored -> {}
        }
    }
}
