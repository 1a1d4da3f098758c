package nl.leeratelier.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who somebody is and what they may do, remembered for half a minute: every click asks for it. A change on this node is
 * seen at once, one on another node when the memory fades.
 */
@Component
class Persons {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int AT_MOST = 20_000;

    private final AccountRows accounts;
    private final OrganisationRows organisations;
    private final Cache<AccountId, Person> remembered = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(AT_MOST)
            .build();

    Persons(AccountRows accounts, OrganisationRows organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    Optional<Person> find(AccountId id) {
        return Optional.ofNullable(remembered.get(id, this::read));
    }

    /** Forgets somebody once the change that is being made is there to be read. */
    void changed(AccountId id) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    remembered.invalidate(id);
                }
            });
        } else {
            remembered.invalidate(id);
        }
    }

    private @Nullable Person read(AccountId id) {
        return accounts.state(id)
                .map(state -> new Person(
                        state.account(),
                        state.passwordTemporary(),
                        state.passwordNumber(),
                        state.blocked(),
                        state.lastActiveIn(),
                        organisations.memberships(id)))
                .orElse(null);
    }
}
