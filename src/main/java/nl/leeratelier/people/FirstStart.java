package nl.leeratelier.people;

import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * At the first start tells whoever started the platform how to sign in: a line per account on standard output, which the
 * start script looks for. Standard output and not the log, because a log is kept.
 */
@Component
class FirstStart {

    /** How each line begins; then role, e-mail address and password, with a space between. */
    static final String MARK = "LEERATELIER-ACCOUNT ";

    private final PeopleSetup setup;

    FirstStart(PeopleSetup setup) {
        this.setup = setup;
    }

    @EventListener(ApplicationStartedEvent.class)
    void makeAndTell() {
        setup.run(FirstStart::tell);
    }

    private static void tell(List<FirstAccount> accounts) {
        accounts.forEach(account ->
                System.out.println(MARK + account.role() + " " + account.email() + " " + account.password()));
        System.out.flush();
    }
}
