package nl.leeratelier.app.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leeratelier.ui.Drawing;
import nl.leeratelier.ui.FocusView;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Under;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** Stands around every view: the bar with mark, navigation and Veilig Thuis, and the main landmark. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver, Words {

    private static final String MAIN = "inhoud";

    private final Header bar = new Header();
    private final Div start = new Div();
    private final Navigation navigation = new Navigation();
    private final BarEnd end;
    private final Main main = new Main();
    private @Nullable FocusView focus;
    private @Nullable Under under;
    private boolean arrived;
    private boolean isNew;

    MainLayout(Visitor visitor) {
        end = new BarEnd(visitor);
        addClassName("shell");
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        new Markup(
                        "<a class=\"skip\" href=\"#%s\" router-ignore>%s</a><a class=\"brand\" href=\"\" aria-label=\"%s\">%s<span>%s</span></a>"
                                .formatted(
                                        MAIN,
                                        Markup.escape(t("app.skip")),
                                        Markup.escape(t("app.home")),
                                        Drawing.MARK.markup().html(),
                                        Markup.escape(t("app.name"))))
                .into(start);
        bar.addClassName("bar");
        bar.add(start);
        add(bar, main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        focus = content instanceof FocusView view ? view : null;
        under = content instanceof Under view ? view : null;
        isNew = true;
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bar.removeAll();
        if (focus == null) {
            navigation.show(under == null ? event.getLocation().getPath() : under.place());
            bar.add(start, navigation, end);
        } else {
            bar.add(start, focus.focusBar(), end);
        }
        setClassName("focused", focus != null);
        // A reader that follows the focus would otherwise stay on the link of the page before; a view may lead it
        // itself.
        if (arrived) {
            main.getElement()
                    .executeJs("if (!this.contains(document.activeElement)) this.focus({ preventScroll: true })");
        }
        // Where the program leads somebody to another page, the browser would stay as far down as it was.
        if (arrived && isNew && event.getLocationChangeEvent().getTrigger() == NavigationTrigger.UI_NAVIGATE) {
            main.getElement().executeJs("if (!location.hash) scrollTo({ top: 0, behavior: 'instant' })");
        }
        arrived = true;
        isNew = false;
    }
}
