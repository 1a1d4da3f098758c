package nl.leeratelier.casestudy;

import java.util.List;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.SourceKey;

/**
 * A question of the framework as an expert answers it for this family.
 *
 * @param question its number in the framework
 * @param arguments cards, questions to advisers and what the talk brought
 */
public record ExpertAnswer(
        int question,
        Judgement answer,
        List<Reference> arguments,
        MarkdownText reasoning,
        List<SourceKey> sources,
        Place place) {}
