package nl.leeratelier.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.leeratelier.casestudy.CaseStudyType;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Programme;
import nl.leeratelier.quiz.QuizType;
import nl.leeratelier.reading.ReadingType;
import nl.leeratelier.roleplay.RolePlayType;

/** The content that ships. */
public final class Shipped {

    private Shipped() {}

    /** The programme for youth and family professionals. */
    public static Programme programme() {
        ActivityTypes types =
                new ActivityTypes(List.of(new ReadingType(), new CaseStudyType(), new RolePlayType(), new QuizType()));
        try {
            return new LibraryReader(types)
                    .read(ContentFiles.in(Path.of("content")))
                    .library()
                    .programme("meldcode-in-partnerschap")
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
