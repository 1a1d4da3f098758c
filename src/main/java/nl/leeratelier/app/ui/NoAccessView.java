package nl.leeratelier.app.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.access.AccessDeniedException;

/** A page or deed that is not for the role of whoever is here. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoAccessView extends TroublePage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(t("app.no-access.title"), t("app.no-access.text"));
        return 403;
    }
}
