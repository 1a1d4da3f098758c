package nl.leeratelier.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.MarkdownText;

/**
 * Questions to answer on one page.
 *
 * @param anonymous whether no answer may be linked to whoever gave it
 */
public record Survey(ActivityHead head, Optional<MarkdownText> intro, boolean anonymous, List<SurveyQuestion> questions)
        implements Activity {

    public Survey {
        questions = List.copyOf(questions);
    }

    /** Once: nobody counts twice. */
    @Override
    public OptionalInt maximumAttempts() {
        return OptionalInt.of(1);
    }

    public Optional<SurveyQuestion> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
