package nl.leeratelier.app;

import java.util.List;
import nl.leeratelier.app.cli.CheckCommand;
import nl.leeratelier.app.cli.Console;

/** What a person asks for at the terminal: the server, or one thing that needs none. */
public final class CommandLine {

    private CommandLine() {}

    /**
     * {@code check [DIR]} checks content and ends the program with its exit code; anything else starts the server, with
     * settings from the arguments, the environment and {@code application.properties}.
     *
     * @param application the class that names the application
     */
    public static void run(Class<?> application, String[] arguments) {
        List<String> words = List.of(arguments);
        if (!words.isEmpty() && words.getFirst().equals(CheckCommand.NAME)) {
            System.exit(Console.check(words.subList(1, words.size())));
        }
        Start.server(application, arguments);
    }
}
