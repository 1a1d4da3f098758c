package nl.leeratelier.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.MarkdownText;

/**
 * Statements to agree or disagree with, at one moment.
 *
 * @param framework id of the {@link Framework.Statements} they stand in
 * @param statements ids in the framework, in the order they are put
 */
public record Measure(
        ActivityHead head, Optional<MarkdownText> intro, String framework, Moment moment, List<String> statements)
        implements Activity {

    /** Answers run from 1 (entirely disagree) to this (entirely agree). */
    public static final int POINTS = 5;

    /** When it is put. */
    public enum Moment {
        BEFORE,
        AFTER
    }

    public Measure {
        statements = List.copyOf(statements);
    }

    /** Once: a beginning that could be measured again would be none. */
    @Override
    public OptionalInt maximumAttempts() {
        return OptionalInt.of(1);
    }

    /** The statements themselves, of those that the framework has. */
    public List<Framework.Statement> statements(Library library) {
        return library.framework(framework, Framework.Statements.class).stream()
                .flatMap(found -> statements.stream().flatMap(id -> found.statement(id).stream()))
                .toList();
    }
}
