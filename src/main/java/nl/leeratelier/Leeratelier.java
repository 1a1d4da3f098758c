package nl.leeratelier;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the platform. */
@SpringBootApplication
@Modulithic(systemName = "Leeratelier")
public class Leeratelier {

    /** Starts the server; settings come from the environment and {@code application.properties}. */
    public static void main(String[] arguments) {
        SpringApplication.run(Leeratelier.class, arguments);
    }
}
