package nl.leeratelier.app.cli;

import java.util.List;

/** What is said to the person at the terminal, apart from the log. */
public final class Console {

    private Console() {}

    /** Says a line. */
    public static void say(String line) {
        System.out.println(line);
    }

    /** Says what keeps the program from going on. */
    public static void complain(String sentence) {
        System.err.println(sentence);
    }

    /** {@link CheckCommand#run} for the terminal. */
    public static int check(List<String> arguments) {
        return new CheckCommand(System.out, System.err).run(arguments);
    }

    /** {@link CoverageCommand#run} for the terminal. */
    public static int coverage(List<String> arguments) {
        return new CoverageCommand(System.out, System.err).run(arguments);
    }
}
