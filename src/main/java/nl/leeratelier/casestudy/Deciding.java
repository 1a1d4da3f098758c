package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.SourceKey;

/**
 * Step 5: questions 3 to 5 of the framework; then whether reporting is needed, and whether help is possible (too).
 *
 * @param recording what is recorded once one has decided
 */
public record Deciding(
        MarkdownText text, List<ExpertAnswer> questions, ExpertDecision decision, Optional<Recording> recording) {

    /** The two decisions as an expert takes them. */
    public record ExpertDecision(
            Judgement report, Judgement help, MarkdownText reasoning, List<SourceKey> sources, Place place) {}
}
