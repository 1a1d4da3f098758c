package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.MarkdownText;

/**
 * Step 4: questions 1 and 2 of the framework.
 *
 * @param recording what of the talk is recorded before one weighs
 */
public record Weighing(
        MarkdownText text, Optional<Recording> recording, Reference framework, List<ExpertAnswer> questions) {}
