package nl.leeratelier.app;

import org.springframework.boot.SpringApplication;

/** Starts the server for a person who waits for it: says in one sentence why it cannot start, or where it answers. */
final class Start {

    private Start() {}

    /**
     * Starts the server; returns when it answers.
     *
     * @param application the class that names the application
     * @param arguments settings, as {@code --name=value}
     */
    static void server(Class<?> application, String[] arguments) {
        SpringApplication spring = new SpringApplication(application);
        spring.addListeners(new PortCheck(), new DataDirectoryCheck(), new ReadyLine());
        spring.run(arguments);
    }
}
