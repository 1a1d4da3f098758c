package nl.leeratelier.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Before each test, who is signed in is kept where the application under test looks: each application of a suite has a holder of
 * its own, and the last to start, or a test without one, made its own everybody's.
 */
class OwnHolder implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        TestSecurityContextHolder.clearContext();
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifUnique(SecurityContextHolder::setContextHolderStrategy);
        TestSecurityContextHolder.clearContext();
    }
}
