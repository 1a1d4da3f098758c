package nl.leeratelier.app.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import nl.leeratelier.ui.SpokenLanguage;
import nl.leeratelier.ui.Toast;
import nl.leeratelier.ui.Translations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives every session its language, and says in our words what Vaadin has to say when something fails. */
@SpringComponent
class ShellSetup implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(ShellSetup.class);

    private final transient Translations words;
    private final transient Visitor visitor;

    ShellSetup(Translations words, Visitor visitor) {
        this.words = words;
        this.visitor = visitor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(this::messages);
        service.addSessionInitListener(init -> {
            init.getSession().setLocale(SpokenLanguage.of(init.getRequest()));
            init.getSession().setErrorHandler(this::failed);
        });
        service.addUIInitListener(this::begin);
    }

    private void begin(UIInitEvent event) {
        var ui = event.getUI();
        visitor.language().ifPresent(ui::setLocale);
        ui.getPage().addJsModule("context://app/shell.js");
        var locale = ui.getLocale();
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(words.text(locale, "app.connection.lost"));
        reconnect.setDialogTextGaveUp(words.text(locale, "app.connection.gave-up"));
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0; window.Vaadin.connectionIndicator.onlineText = $1",
                        locale.getLanguage(),
                        words.text(locale, "app.connection.back"));
    }

    // Only the log knows more: what went wrong inside is of no use to whoever reads this, and may be private.
    private void failed(ErrorEvent event) {
        LOG.error("A click or a field failed", event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            Toast.show(words.text(ui.getLocale(), "app.failed.toast"));
        }
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var locale = info.getLocale() == null ? Translations.DUTCH : info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredURL(null);
        messages.setSessionExpiredCaption(text(locale, "app.session-expired.title"));
        messages.setSessionExpiredMessage(text(locale, "app.session-expired.text"));
        messages.setInternalErrorCaption(text(locale, "app.failed.title"));
        messages.setInternalErrorMessage(text(locale, "app.failed.text"));
        messages.setCookiesDisabledCaption(text(locale, "app.cookies.title"));
        messages.setCookiesDisabledMessage(text(locale, "app.cookies.text"));
        return messages;
    }

    private String text(Locale locale, String key) {
        return words.text(locale, key);
    }
}
