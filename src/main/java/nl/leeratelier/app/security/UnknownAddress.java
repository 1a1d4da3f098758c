package nl.leeratelier.app.security;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Tells whoever is not signed in that an address is no page, rather than to sign in for it; whoever is signed in hears it
 * from Vaadin, inside the shell. It opens nothing: the address stays closed, only the answer differs.
 */
final class UnknownAddress implements RequestMatcher, AuthenticationEntryPoint, AccessDeniedHandler {

    /** The name under which Vaadin's Spring integration registers its servlet. */
    private static final String VAADIN = "springServlet";

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

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        var vaadin = request.getServletContext().getNamedDispatcher(VAADIN);
        // Vaadin's servlet gives out packaged files too, which stay closed.
        if (vaadin == null || path(request).contains(".")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            vaadin.forward(request, response);
        }
    }

    private static String path(HttpServletRequest request) {
        var rest = request.getPathInfo() == null ? "" : request.getPathInfo();
        return (request.getServletPath() + rest).replaceFirst("^/+", "");
    }
}
