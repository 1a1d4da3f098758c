package nl.leeratelier.casestudy;

import java.util.List;
import nl.leeratelier.content.MarkdownText;

/** Step 4: questions 1 and 2 of the framework. */
public record Weighing(MarkdownText text, Reference framework, List<ExpertAnswer> questions) {}
