package nl.leeratelier.people;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in by e-mail address and password. Takes as long for an address that nobody has. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AccountRows accounts;
    private final Persons persons;
    private final Passwords passwords;
    private final SignInThrottle throttle;

    PasswordSignIn(AccountRows accounts, Persons persons, Passwords passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.persons = persons;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var key = EmailAddress.keyOf(attempt.getName());
        var address = addressOf(attempt);
        if (!throttle.enter(key, address)) {
            throw new LockedException("Too many wrong passwords");
        }
        var secret = accounts.secret(key).orElse(null);
        var password = String.valueOf(attempt.getCredentials());
        if (!passwords.match(password, secret == null ? null : secret.hash()) || secret == null) {
            throw new BadCredentialsException("Unknown address or wrong password");
        }
        throttle.succeeded(key, address);
        if (passwords.isOld(secret.hash())) {
            accounts.rehash(secret, passwords.hash(password));
        }
        // Asked of the table, not of what is remembered: a block on another node holds at once.
        if (accounts.state(secret.id()).filter(state -> !state.blocked()).isEmpty()) {
            throw new DisabledException("Blocked");
        }
        return persons.find(secret.id())
                .map(SignedIn::authentication)
                .orElseThrow(() -> new DisabledException("No longer there"));
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "";
    }
}
