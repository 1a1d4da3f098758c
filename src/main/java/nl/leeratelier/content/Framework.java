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

    /** The steps of the Meldcode. */
    record Steps(
            String id, String title, String version, Optional<String> note, List<SourceKey> sources, List<Step> steps)
            implements Framework {}

    /** @param number 1 to 5 */
    record Step(int number, String title, String text, List<SourceKey> sources, List<Link> links) {}

    record Link(String title, String url) {}

    /** The questions by which one weighs and decides (steps 4 and 5). */
    record Afwegingskader(
            String id,
            String title,
            String version,
            Optional<String> note,
            List<SourceKey> sources,
            List<Question> questions)
            implements Framework {

        public Optional<Question> question(int number) {
            return questions.stream().filter(q -> q.number() == number).findFirst();
        }
    }

    /**
     * @param yes where a yes leads
     * @param no where a no leads
     */
    record Question(int number, String label, String text, Lead yes, Lead no) {}

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

    record Statement(String id, String text, List<SourceKey> sources) {}

    record Criterion(String id, String title, String behaviour, List<SourceKey> sources) {}
}
