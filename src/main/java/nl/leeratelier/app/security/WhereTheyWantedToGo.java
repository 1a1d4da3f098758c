package nl.leeratelier.app.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * After sign-in leads to what was asked for before, as the server remembers it. Vaadin's own handler also believes a
 * request parameter, by which a link elsewhere could lead people away from here.
 */
class WhereTheyWantedToGo extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        var remembered = response.getHeader(getTargetUrlParameter());
        return remembered == null ? getDefaultTargetUrl() : remembered;
    }
}
