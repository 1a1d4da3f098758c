package nl.leeratelier.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.leeratelier.content.ContentFiles;

/** The content folder that a command was asked to look at, and what lies in it. */
record ContentFolder(Path path, ContentFiles files) {

    /** There is nothing to look at; the message says why and how to ask. */
    static final class WrongUse extends Exception {

        private static final long serialVersionUID = 1;

        WrongUse(String why) {
            super(why);
        }
    }

    /**
     * @param command the word that asks for the command
     * @param arguments what follows it: one folder, or nothing for {@code content}
     */
    static ContentFolder of(String command, List<String> arguments) throws WrongUse {
        String usage = "Usage: leeratelier " + command + " [DIR], where DIR is a content folder (default: content)";
        if (arguments.size() > 1 || arguments.stream().anyMatch(argument -> argument.startsWith("-"))) {
            throw new WrongUse(usage);
        }
        String name = arguments.isEmpty() ? "content" : arguments.getFirst();
        try {
            Path folder = Path.of(name);
            if (Files.isRegularFile(folder)) {
                throw new WrongUse(name + " is a file; name the content folder that holds sources.yaml. " + usage);
            }
            if (!Files.isDirectory(folder)) {
                throw new WrongUse("There is no folder " + name + "; name a content folder. " + usage);
            }
            ContentFiles files = ContentFiles.in(folder);
            if (files.byPath().isEmpty()) {
                throw new WrongUse(
                        "There is no content in " + name + "; name a folder that holds sources.yaml. " + usage);
            }
            return new ContentFolder(folder, files);
        } catch (InvalidPathException e) {
            throw new WrongUse("'" + name + "' cannot be the name of a folder; name a content folder. " + usage);
        } catch (IOException e) {
            throw new WrongUse("The folder " + name + " cannot be read (" + e.getMessage() + "); make it readable");
        }
    }

    /** What stands before the path of a file in a message. */
    String prefix() {
        return path.toString().isEmpty() ? "" : path + "/";
    }
}
