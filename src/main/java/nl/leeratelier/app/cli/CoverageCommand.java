package nl.leeratelier.app.cli;

import java.io.PrintStream;
import java.util.List;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.coverage.CoverageReport;

/** {@code coverage [DIR]}: prints where every finding is explained, practised and tested, and how the content is written. */
public final class CoverageCommand {

    /** The first argument by which the program knows that it is asked for. */
    public static final String NAME = "coverage";

    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param out gets the report
     * @param err gets what is wrong with the use of this command, or with the content
     */
    public CoverageCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Reports on the folder that the arguments name.
     *
     * @return exit code: 0 when every finding is covered, 1 when one is not, 2 when nothing could be counted
     */
    public int run(List<String> arguments) {
        try {
            ContentFolder folder = ContentFolder.of(NAME, arguments);
            LibraryReader.Reading reading = new LibraryReader(KnownTypes.all()).read(folder.files());
            if (!reading.problems().isEmpty()) {
                err.println("The content has problems, so nothing can be counted; see them with leeratelier check.");
                return 2;
            }
            CoverageReport report = new CoverageReport(reading.library());
            report.lines().forEach(out::println);
            return report.isComplete() ? 0 : 1;
        } catch (ContentFolder.WrongUse e) {
            err.println(e.getMessage());
            return 2;
        }
    }
}
