package nl.leeratelier.testing;

import java.util.List;
import nl.leeratelier.people.FirstAccount;
import nl.leeratelier.people.PeopleSetup;
import nl.leeratelier.people.Role;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Makes the demo accounts before the application would, so that tests know their passwords. */
public class DemoPeople implements SmartInitializingSingleton {

    private final PeopleSetup setup;
    private List<FirstAccount> accounts = List.of();

    public DemoPeople(PeopleSetup setup) {
        this.setup = setup;
    }

    @Override
    public void afterSingletonsInstantiated() {
        accounts = setup.run(made -> {});
    }

    /** The demo account of a role. */
    public FirstAccount of(Role role) {
        return accounts.stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
