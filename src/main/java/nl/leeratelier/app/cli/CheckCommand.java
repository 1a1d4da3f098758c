package nl.leeratelier.app.cli;

import java.io.PrintStream;
import java.util.List;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Problem;

/** {@code check [DIR]}: reads a content folder and lists every problem in it. Starts no server and touches no database. */
public final class CheckCommand {

    /** The first argument by which the program knows that it is asked for. */
    public static final String NAME = "check";

    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param out gets the problems and their count
     * @param err gets what is wrong with the use of this command
     */
    public CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Checks the folder that the arguments name.
     *
     * @param arguments what follows the word {@value #NAME}: one folder or nothing
     * @return exit code: 0 without problems, 1 with problems, 2 when there was nothing to check
     */
    public int run(List<String> arguments) {
        try {
            return report(ContentFolder.of(NAME, arguments));
        } catch (ContentFolder.WrongUse e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private int report(ContentFolder folder) {
        LibraryReader.Reading reading = new LibraryReader(KnownTypes.all()).read(folder.files());
        for (Problem problem : reading.problems()) {
            out.println(folder.prefix() + problem);
        }
        if (!reading.problems().isEmpty()) {
            long broken = reading.problems().stream()
                    .map(problem -> problem.place().file())
                    .distinct()
                    .count();
            out.println(counted(reading.problems().size(), "problem") + " in " + counted(broken, "file") + ".");
            return 1;
        }
        Library library = reading.library();
        long activities = library.programmes().stream()
                .mapToLong(programme -> programme.activities().size())
                .sum();
        out.println("No problems: " + counted(library.programmes().size(), "programme") + ", "
                + counted(activities, "activity", "activities") + ", "
                + counted(library.sources().byKey().size(), "source") + " in "
                + counted(folder.files().byPath().size(), "file") + ".");
        return 0;
    }

    private static String counted(long count, String one) {
        return counted(count, one, one + "s");
    }

    private static String counted(long count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
