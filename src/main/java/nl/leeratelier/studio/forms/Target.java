package nl.leeratelier.studio.forms;

import java.util.Arrays;
import java.util.List;

/** What an id refers to. */
public sealed interface Target {

    /**
     * Parts of the same file.
     *
     * @param lists the names on the way to each list from the root, with slashes between them; {@code *} stands for every element
     */
    record Within(List<String> lists) implements Target {}

    /** Parts in a list that stands beside what holds the reference. */
    record Beside(String list) implements Target {}

    /** Activities of a kind in the same programme. */
    record OfKind(String kind) implements Target {}

    /** Frameworks of a kind. */
    record FrameworkOf(String kind) implements Target {}

    /** Things that are told by their own name. */
    enum Named implements Target {
        /** Criteria of the rubric that is named beside it, or at the root. */
        CRITERIA,
        /** Statements of the framework that is named beside it. */
        STATEMENTS,
        /** Words that are marked in the text beside it. */
        MARKED,
        /** The numbered questions of the afwegingskader by which a case is weighed. */
        QUESTIONS,
        /** Files of the activities of a module. */
        FILES,
        /** Folders of the modules of a programme. */
        FOLDERS
    }

    /** As a schema says it. */
    static Target of(List<String> written) {
        String first = written.getFirst();
        if (first.startsWith("/")) {
            return new Within(written.stream().map(list -> list.substring(1)).toList());
        }
        if (first.startsWith("../")) {
            return new Beside(first.substring(3));
        }
        if (first.startsWith("activity:")) {
            return new OfKind(first.substring("activity:".length()));
        }
        if (first.startsWith("framework:")) {
            return new FrameworkOf(first.substring("framework:".length()));
        }
        return Arrays.stream(Named.values())
                .filter(named -> named.name().equalsIgnoreCase(first))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A schema refers to " + first));
    }
}
