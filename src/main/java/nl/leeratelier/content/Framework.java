package nl.leeratelier.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A framework of the field that activities build on, as data with a version and sources. */
public sealed interface Framework {

    String id();

    String title();

    String version();

    /** What a reader must know of it, for example that sources differ. */
    Optional<String> note();

    List<SourceKey> sources();

    /**
     * The steps of the Meldcode, and how one goes about each.
     *
     * @param professions those of which something of their own is known; may be empty
     */
    record Steps(
            String id,
            String title,
            String version,
            Optional<String> note,
            List<SourceKey> sources,
            List<Profession> professions,
            List<Step> steps)
            implements Framework {}

    /**
     * A profession that works by the steps.
     *
     * @param afwegingskader id of the framework by which it weighs and decides
     */
    record Profession(String id, String title, Optional<String> afwegingskader) {}

    /**
     * @param number 1 to 5
     * @param doing what one does, in order
     * @param pitfalls what goes wrong easily
     * @param sentences words that help to begin
     * @param own what holds for one profession only
     * @param links where to read on
     */
    record Step(
            int number,
            String title,
            String text,
            List<SourceKey> sources,
            List<Remark> doing,
            List<Remark> pitfalls,
            List<Remark> sentences,
            List<Own> own,
            List<Link> links) {}

    /** One thing to know, and where it comes from. */
    record Remark(String text, List<SourceKey> sources) {}

    /** @param profession id of the profession it holds for */
    record Own(String profession, Remark remark) {}

    record Link(String title, String url) {}

    /**
     * Help for preparing a talk in one's own work.
     *
     * @param parts those with help, in the order in which they are filled in
     * @param judging words, in lower case, that may sound like a verdict on a parent
     */
    record Planner(
            String id,
            String title,
            String version,
            Optional<String> note,
            List<SourceKey> sources,
            List<PlanPart> parts,
            List<String> judging)
            implements Framework {}

    record PlanPart(Planned part, List<Remark> tips, List<Remark> sentences) {}

    /** What one writes down before a talk. */
    enum Planned {
        WHO,
        WHERE,
        WHEN,
        /** What goes well. */
        STRENGTHS,
        /** The first sentence. */
        OPENING,
        /** What was seen and heard, without a verdict. */
        FACTS,
        /** The question how they see it. */
        VIEW,
        /** What one will not solve. */
        SOLUTIONS,
        /** What one records. */
        RECORD
    }

    /**
     * The questions by which one weighs and decides (steps 4 and 5).
     *
     * @param profession whose framework it is, such as childcare; empty: for all who have none of their own
     * @param confirmed whether its wording was read in the framework itself; false is shown
     */
    record Afwegingskader(
            String id,
            String title,
            String version,
            Optional<String> profession,
            boolean confirmed,
            Optional<String> note,
            List<SourceKey> sources,
            List<Question> questions)
            implements Framework {

        public Optional<Question> question(int number) {
            return questions.stream().filter(q -> q.number() == number).findFirst();
        }
    }

    /**
     * @param confirmed whether its wording was read in the framework itself; false is shown
     * @param yes where a yes leads
     * @param no where a no leads
     */
    record Question(int number, String label, String text, boolean confirmed, Lead yes, Lead no) {}

    /**
     * Where an answer leads: to something to do, to another question, or to the one and then the other.
     *
     * @param question its number
     */
    record Lead(Optional<Act> act, OptionalInt question) {}

    /** What an answer may ask one to do. */
    enum Act {
        /** Report to Veilig Thuis. */
        REPORT,
        /** Give or organise help. */
        HELP,
        /** Close, and record it. */
        CLOSE,
        /** End the help, with agreements on following. */
        FOLLOW
    }

    /** Criteria for a talk. */
    record Rubric(
            String id,
            String title,
            String version,
            Optional<String> note,
            List<SourceKey> sources,
            List<Criterion> criteria)
            implements Framework {

        public Optional<Criterion> criterion(String id) {
            return criteria.stream().filter(c -> c.id().equals(id)).findFirst();
        }
    }

    /** Statements to agree or disagree with. Each names something that holds people back: agreeing less is growth. */
    record Statements(
            String id,
            String title,
            String version,
            Optional<String> note,
            List<SourceKey> sources,
            List<Statement> statements)
            implements Framework {

        public Optional<Statement> statement(String id) {
            return statements.stream().filter(s -> s.id().equals(id)).findFirst();
        }
    }

    /** What a training must show: a standard that a register can test by. */
    record Toetsingskader(
            String id,
            String title,
            String version,
            Optional<String> note,
            List<SourceKey> sources,
            List<Requirement> requirements)
            implements Framework {}

    /**
     * One thing that a training must show.
     *
     * @param version in which it has read as it does; that of the framework unless it says its own
     * @param mandatory whether a training without it falls short; otherwise it counts in its favour
     * @param proof who shows it, and how
     */
    record Requirement(
            String id,
            String title,
            String text,
            String version,
            boolean mandatory,
            Proof proof,
            List<SourceKey> sources) {}

    /** How it is shown that a training meets a requirement. */
    sealed interface Proof {

        /** The platform sees it in the programme itself. */
        record Seen(Rule rule) implements Proof {}

        /** @param what a person has to show, in words or with a document */
        record Shown(String what) implements Proof {}
    }

    /** What the platform can see in a programme. */
    enum Rule {
        /** There is a test with a pass mark. */
        TEST,
        /** Steps 1 and 3 are practised from the professional's side and from the client's. */
        BOTH_SIDES,
        /** Cases are worked through. */
        CASES,
        /** Participants bring in situations of their own work. */
        OWN_CASES,
        /** One exercise at least is lived from the client's side. */
        CLIENT_PERSPECTIVE,
        /** Each of the five steps has its part. */
        FIVE_STEPS,
        /** Dilemmas are talked over without a right answer. */
        DILEMMAS,
        /** Theory is read beforehand. */
        THEORY,
        /** It is evaluated afterwards. */
        EVALUATION,
        /** The study load is the sum of that of its parts. */
        STUDY_LOAD,
        /** Whatever teaches something says where that comes from. */
        SOURCES
    }

    record Statement(String id, String text, List<SourceKey> sources) {}

    record Criterion(String id, String title, String behaviour, List<SourceKey> sources) {}
}
