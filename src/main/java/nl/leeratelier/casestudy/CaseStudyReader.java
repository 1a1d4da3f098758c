package nl.leeratelier.casestudy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Portrait;

/** Reads a case study's file. Ids that arguments can refer to must be unique together, and are checked so here. */
final class CaseStudyReader {

    private final Set<String> arguments = new HashSet<>();
    private final RecordingReader recordings = new RecordingReader();
    private List<String> people = List.of();

    private CaseStudyReader() {}

    static CaseStudy read(ActivityHead head, Fields fields) {
        CaseStudyReader reader = new CaseStudyReader();
        JudgementReader judgements = new JudgementReader(reader.recordings);
        return new CaseStudy(
                head,
                fields.oneOf("setting", CaseStudy.Setting.class),
                fields.markdown("intro"),
                reader.people(fields),
                fields.nested("mapping", reader::mapping),
                fields.nested("consulting", reader::consulting),
                fields.nested("preparing", reader::preparing),
                fields.nested("weighing", judgements::weighing),
                fields.nested("deciding", judgements::deciding),
                fields.markdown("followed"),
                judgements.isSound());
    }

    private List<Person> people(Fields fields) {
        List<Person> all = fields.listById("people", 1, 12, CaseStudyReader::person);
        people = all.stream().map(Person::id).toList();
        return all;
    }

    /** Whom something is about: people of the case. */
    private List<String> about(Fields fields) {
        List<String> about = new ArrayList<>();
        for (Fields.PlacedText person : fields.placedTexts("about")) {
            if (!people.contains(person.text())) {
                fields.problem(
                        person.place(),
                        "there is nobody called '" + person.text() + "' in this case",
                        "use one of: " + String.join(", ", people));
            } else if (about.contains(person.text())) {
                fields.problem(person.place(), "'" + person.text() + "' stands here twice", "keep one of the two");
            } else {
                about.add(person.text());
            }
        }
        return List.copyOf(about);
    }

    private static Person person(Fields fields) {
        return new Person(
                fields.id("id"),
                fields.name("name"),
                fields.oneOf("role", Person.Role.class),
                fields.text("about"),
                portrait(fields));
    }

    private static Portrait portrait(Fields fields) {
        return fields.optional("portrait", Portrait::read).orElse(Portrait.PLAIN);
    }

    private Mapping mapping(Fields fields) {
        return new Mapping(
                fields.markdown("text"),
                fields.list("cards", 6, 14, this::card),
                fields.optional("kindcheck", CaseStudyReader::kindcheck),
                fields.optional("recording", recordings::recording));
    }

    private SignalCard card(Fields fields) {
        fields.requireNew(arguments, "id");
        return new SignalCard(
                fields.id("id"),
                fields.text("text"),
                about(fields),
                fields.oneOf("origin", SignalCard.Origin.class),
                fields.oneOf("nature", SignalCard.Nature.class),
                fields.oneOf("points", SignalCard.Points.class),
                fields.flag("record"),
                fields.text("why"),
                fields.sources("sources"));
    }

    private static Kindcheck kindcheck(Fields fields) {
        return new Kindcheck(
                fields.text("text"),
                fields.listById(
                        "questions",
                        1,
                        12,
                        question -> new Kindcheck.Question(
                                question.id("id"),
                                question.text("text"),
                                question.has("topic")
                                        ? Optional.of(question.oneOf("topic", Kindcheck.Topic.class))
                                        : Optional.empty(),
                                question.oneOf("answer", Kindcheck.Answer.class),
                                question.text("why"),
                                question.sources("sources"))));
    }

    private Consulting consulting(Fields fields) {
        Consulting consulting = new Consulting(
                fields.markdown("text"),
                fields.number("questions", 1, 20),
                fields.list("thirdParty", 0, 4, this::thirdParty),
                fields.listById("advisers", 1, 8, this::adviser),
                fields.optional("recording", recordings::recording));
        long available = consulting.allQuestions().count();
        if (fields.isSound() && consulting.questions() > available) {
            fields.problem(
                    "questions",
                    "more questions may be put than there are: " + consulting.questions() + " of " + available,
                    "write " + available + " or less, or give the advisers more questions");
        }
        return consulting;
    }

    private ThirdParty thirdParty(Fields fields) {
        recordings.requireNew(fields);
        ThirdParty signal = new ThirdParty(
                fields.id("id"),
                fields.optionalId("card").map(id -> new Reference(id, fields.place("card"))),
                fields.text("text"),
                fields.text("question"),
                fields.listById("options", 2, 5, this::handling));
        if (fields.isSound() && signal.options().stream().noneMatch(ThirdParty.Option::fits)) {
            fields.problem("options", "no option fits", "write `fits: true` at one option or more");
        }
        return signal;
    }

    private ThirdParty.Option handling(Fields fields) {
        return new ThirdParty.Option(
                fields.id("id"),
                fields.oneOf("does", ThirdParty.Handling.class),
                fields.text("text"),
                fields.text("happens"),
                fields.optional("adds", this::learned),
                fields.flag("fits"),
                fields.text("why"),
                fields.sources("sources"));
    }

    private Consulting.Adviser adviser(Fields fields) {
        return new Consulting.Adviser(
                fields.id("id"),
                fields.name("name"),
                fields.oneOf("role", Consulting.Role.class),
                portrait(fields),
                fields.optional("telling", RecordingReader::telling),
                fields.list("questions", 1, 9, this::consultingQuestion));
    }

    private Consulting.Question consultingQuestion(Fields fields) {
        fields.requireNew(arguments, "id");
        return new Consulting.Question(
                fields.id("id"),
                fields.text("text"),
                fields.text("answer"),
                about(fields),
                fields.flag("helps"),
                fields.text("why"),
                fields.sources("sources"));
    }

    private Preparing preparing(Fields fields) {
        return new Preparing(
                fields.markdown("text"),
                fields.list("decisions", 1, 10, this::decision),
                fields.optionalId("talk").map(id -> new Reference(id, fields.place("talk"))),
                fields.markdown("account"),
                fields.list("learned", 0, 12, this::learned));
    }

    private Preparing.Decision decision(Fields fields) {
        recordings.requireNew(fields);
        Preparing.Decision decision = new Preparing.Decision(
                fields.id("id"), fields.text("question"), fields.listById("options", 2, 5, CaseStudyReader::option));
        if (fields.isSound() && decision.options().stream().noneMatch(Preparing.Option::fits)) {
            fields.problem("options", "no option fits", "write `fits: true` at one option or more");
        }
        return decision;
    }

    private static Preparing.Option option(Fields fields) {
        return new Preparing.Option(
                fields.id("id"),
                fields.text("text"),
                fields.flag("fits"),
                fields.text("why"),
                fields.sources("sources"));
    }

    private Preparing.Learned learned(Fields fields) {
        fields.requireNew(arguments, "id");
        return new Preparing.Learned(
                fields.id("id"), fields.text("text"), about(fields), fields.oneOf("points", SignalCard.Points.class));
    }
}
