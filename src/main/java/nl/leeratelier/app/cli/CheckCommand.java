package nl.leeratelier.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Problem;

/** {@code check [DIR]}: reads a content folder and lists every problem in it. Starts no server and touches no database. */
public final class CheckCommand {

    /** The first argument by which the program knows that it is asked for. */
    public static final String NAME = "check";

    private static final String USAGE =
            "Usage: leeratelier check [DIR], where DIR is a content folder (default: content)";

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
        if (arguments.size() > 1 || arguments.stream().anyMatch(argument -> argument.startsWith("-"))) {
            return refuse(USAGE);
        }
        String name = arguments.isEmpty() ? "content" : arguments.getFirst();
        try {
            Path folder = Path.of(name);
            if (Files.isRegularFile(folder)) {
                return refuse(name + " is a file; name the content folder that holds sources.yaml. " + USAGE);
            }
            if (!Files.isDirectory(folder)) {
                return refuse("There is no folder " + name + "; name a content folder. " + USAGE);
            }
            ContentFiles files = ContentFiles.in(folder);
            if (files.byPath().isEmpty()) {
                return refuse("There is no content in " + name + "; name a folder that holds sources.yaml. " + USAGE);
            }
            return report(folder, files);
        } catch (InvalidPathException e) {
            return refuse("'" + name + "' cannot be the name of a folder; name a content folder. " + USAGE);
        } catch (IOException e) {
            return refuse("The folder " + name + " cannot be read (" + e.getMessage() + "); make it readable");
        }
    }

    private int report(Path folder, ContentFiles files) {
        LibraryReader.Reading reading = new LibraryReader(KnownTypes.all()).read(files);
        String inFolder = folder.toString().isEmpty() ? "" : folder + "/";
        for (Problem problem : reading.problems()) {
            out.println(inFolder + problem);
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
                + counted(files.byPath().size(), "file") + ".");
        return 0;
    }

    private int refuse(String why) {
        err.println(why);
        return 2;
    }

    private static String counted(long count, String one) {
        return counted(count, one, one + "s");
    }

    private static String counted(long count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
