package nl.leeratelier.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.ServletException;
import org.springframework.stereotype.Component;

/** Lets in whoever just chose a password, without asking them to type it again. */
@Component
class SignInAtOnce {

    /**
     * Signs in under a new session and leads to the start.
     *
     * @return false when that is refused; then nothing has changed
     */
    boolean enter(String email, String password) {
        var request = VaadinServletRequest.getCurrent();
        try {
            request.getHttpServletRequest().login(email, password);
        } catch (ServletException | UnsupportedOperationException refused) {
            // The latter where no servlet container stands behind the request.
            return false;
        }
        VaadinService.reinitializeSession(request);
        UI.getCurrent().getPage().setLocation(".");
        return true;
    }
}
