package nl.leeratelier.app.security;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Tells whoever is not signed in that an address is no page, rather than to sign in for it. It opens nothing: the address
 * stays closed, only the answer differs.
 */
final class UnknownAddress implements RequestMatcher, AuthenticationEntryPoint {

    private final RequestCache wanted;

    /** @param wanted where the address that was asked for is kept until sign-in */
    UnknownAddress(RequestCache wanted) {
        this.wanted = wanted;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                        .getNavigationTarget(path(request))
                        .isEmpty();
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        // Nobody wants to be led here after signing in.
        wanted.removeRequest(request, response);
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static String path(HttpServletRequest request) {
        var rest = request.getPathInfo() == null ? "" : request.getPathInfo();
        return (request.getServletPath() + rest).replaceFirst("^/+", "");
    }
}
