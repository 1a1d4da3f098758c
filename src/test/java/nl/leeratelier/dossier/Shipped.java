package nl.leeratelier.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nl.leeratelier.casestudy.CaseStudyType;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Framework.Toetsingskader;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Programme;
import nl.leeratelier.dilemma.DilemmaType;
import nl.leeratelier.measure.MeasureType;
import nl.leeratelier.quiz.QuizType;
import nl.leeratelier.reading.ReadingType;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.survey.SurveyType;

/** What ships, read once. */
final class Shipped {

    static final ActivityTypes TYPES = new ActivityTypes(List.of(
            new ReadingType(),
            new CaseStudyType(),
            new RolePlayType(),
            new QuizType(),
            new DilemmaType(),
            new MeasureType(),
            new SurveyType()));
    static final ContentFiles FILES = files();
    static final Library LIBRARY = new LibraryReader(TYPES).readChecked(FILES);

    private Shipped() {}

    private static ContentFiles files() {
        try {
            return ContentFiles.in(Path.of("content"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Programme programme(String id) {
        return LIBRARY.programme(id).orElseThrow();
    }

    static Toetsingskader concept() {
        return LIBRARY.framework("toetsingskader-concept", Toetsingskader.class).orElseThrow();
    }
}
