package nl.leeratelier;

import nl.leeratelier.testing.Database;
import nl.leeratelier.testing.WholeApplication;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WholeApplication
class ErasingOnPostgresTest extends ErasingEverything {

    private static final String ADDRESS = Database.postgresAddress();

    @DynamicPropertySource
    static void postgresql(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> ADDRESS);
        registry.add("spring.datasource.username", () -> "postgres");
        registry.add("spring.datasource.password", () -> "");
    }
}
