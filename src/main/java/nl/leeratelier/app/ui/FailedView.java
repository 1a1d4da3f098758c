package nl.leeratelier.app.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A view that could not be shown for a reason that is ours. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailedView extends TroublePage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("Could not show /{}", event.getLocation().getPath(), parameter.getException());
        say(t("app.failed.title"), t("app.failed.text"));
        return 500;
    }
}
