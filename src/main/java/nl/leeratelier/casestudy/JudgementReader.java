package nl.leeratelier.casestudy;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.leeratelier.content.Fields;

/** Reads steps 4 and 5: what an expert answers to the questions of the framework, and decides. */
final class JudgementReader {

    private final RecordingReader recordings;
    private boolean sound = true;

    JudgementReader(RecordingReader recordings) {
        this.recordings = recordings;
    }

    /** False once an answer could not be read. */
    boolean isSound() {
        return sound;
    }

    Weighing weighing(Fields fields) {
        return new Weighing(
                fields.markdown("text"),
                fields.optional("recording", recordings::recording),
                new Reference(fields.id("framework"), fields.place("framework")),
                questions(fields, 1, 2));
    }

    Deciding deciding(Fields fields) {
        return new Deciding(
                fields.markdown("text"),
                questions(fields, 3, 5),
                fields.nested("decision", this::decided),
                fields.optional("recording", recordings::recording));
    }

    /** Questions of the framework from a first to a last number, each once. */
    private List<ExpertAnswer> questions(Fields fields, int first, int last) {
        Set<Integer> seen = new HashSet<>();
        return fields.list("questions", 1, last - first + 1, question -> {
            ExpertAnswer answer = expertAnswer(question, first, last);
            OptionalInt number = question.optionalNumber("question", first, last);
            if (number.isPresent() && !seen.add(number.getAsInt())) {
                question.problem(
                        "question",
                        "question " + number.getAsInt() + " stands here twice",
                        "answer every question once");
            }
            return answer;
        });
    }

    private ExpertAnswer expertAnswer(Fields fields, int first, int last) {
        int number = fields.number("question", first, last);
        Judgement answer = fields.oneOf("answer", Judgement.class);
        sound &= fields.isSound();
        return new ExpertAnswer(
                number,
                answer,
                fields.placedTexts("arguments").stream()
                        .map(text -> new Reference(text.text(), text.place()))
                        .toList(),
                fields.markdown("reasoning"),
                fields.sources("sources"),
                fields.place("question"));
    }

    private Deciding.ExpertDecision decided(Fields fields) {
        Judgement report = fields.oneOf("report", Judgement.class);
        Judgement help = fields.oneOf("help", Judgement.class);
        sound &= fields.isSound();
        return new Deciding.ExpertDecision(
                report, help, fields.markdown("reasoning"), fields.sources("sources"), fields.place("report"));
    }
}
