package nl.leeratelier.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leeratelier.content.Programme;
import nl.leeratelier.people.Cast;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The whole application with a selection of the shipped content and the demo people, on a free port and a database in memory. All tests
 * that carry this share one application: each takes people or enrolments of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:whole;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "leeratelier.demo=true"
        })
@ContextConfiguration(initializers = WholeApplication.WithSelection.class)
@TestExecutionListeners(listeners = OwnHolder.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@Import({DemoPeople.class, Cast.class, Finishing.class, OwnProgrammes.class})
public @interface WholeApplication {

    /** Gives the application the {@link Selection}. */
    class WithSelection implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Path folder = Selection.in(Files.createTempDirectory("leeratelier-content"), Programme.Order.IN_ORDER);
                TestPropertyValues.of("leeratelier.content=" + folder).applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
