package nl.leeratelier.app;

import java.util.List;
import nl.leeratelier.app.cli.CheckCommand;
import nl.leeratelier.app.cli.Console;
import nl.leeratelier.app.cli.CoverageCommand;

/** What a person asks for at the terminal: the server, or one thing that needs none. */
public final class CommandLine {

    private CommandLine() {}

    /**
     * {@code check [DIR]} and {@code coverage [DIR]} look at content and end the program with their exit code; anything else
     * starts the server, with settings from the arguments, the environment and {@code application.properties}.
     *
     * @param application the class that names the application
     */
    public static void run(Class<?> application, String[] arguments) {
        List<String> words = List.of(arguments);
        switch (words.isEmpty() ? "" : words.getFirst()) {
            case CheckCommand.NAME -> System.exit(Console.check(words.subList(1, words.size())));
            case CoverageCommand.NAME -> System.exit(Console.coverage(words.subList(1, words.size())));
            default -> Start.server(application, arguments);
        }
    }
}
