package nl.leeratelier.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps running sessions true: one that began under an older password, or whose person was blocked or left for another
 * organisation, ends; one whose roles changed goes on with the new roles, be it none at all. Stands behind Spring Security's filters, as every plain filter does.
 */
@Component
class SessionCheck extends OncePerRequestFilter {

    private final Persons persons;
    private final SecurityContextHolderStrategy holder;

    /** @param holder the very one that the filters before this one filled; there may be others in this process */
    SessionCheck(Persons persons, SecurityContextHolderStrategy holder) {
        this.persons = persons;
        this.holder = holder;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = holder.getContext();
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn session) {
            var person = persons.find(session.account())
                    .filter(found -> found.passwordNumber() == session.passwordNumber())
                    .filter(found -> !found.blocked())
                    .filter(found -> stillThere(found, session.organisation()));
            if (person.isEmpty()) {
                end(request);
                if ("GET".equals(request.getMethod())) {
                    response.sendRedirect(here(request));
                    return;
                }
                // Vaadin finds no session and tells its script so, which loads the page anew.
                chain.doFilter(request, response);
                return;
            }
            var now = next(person.get(), session.organisation());
            if (!session.equals(now.getPrincipal())
                    || !now.getAuthorities().containsAll(authentication.getAuthorities())
                    || !authentication.getAuthorities().containsAll(now.getAuthorities())) {
                context.setAuthentication(now);
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean stillThere(Person person, @Nullable OrganisationId organisation) {
        return organisation == null
                || person.memberships().isEmpty()
                || person.organisation(organisation).isPresent();
    }

    /** Whoever lost their last organisation goes on without, and whoever gets a first one goes on there. */
    private static Authentication next(Person person, @Nullable OrganisationId organisation) {
        return organisation == null || person.memberships().isEmpty()
                ? SignedIn.authentication(person)
                : SignedIn.authentication(person, organisation);
    }

    private void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        holder.clearContext();
    }

    /** The same address: asked for again by nobody, it leads to the sign-in page and from there back. */
    private static String here(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
