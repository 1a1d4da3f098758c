package nl.leeratelier;

import nl.leeratelier.app.CommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The platform, and where it begins. */
@SpringBootApplication
@Modulithic(systemName = "Leeratelier")
public class Leeratelier {

    /** Does what {@link CommandLine} takes the arguments for. */
    public static void main(String[] arguments) {
        CommandLine.run(Leeratelier.class, arguments);
    }
}
