package nl.leeratelier.app.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leeratelier.ui.Drawing;
import nl.leeratelier.ui.FocusView;
import nl.leeratelier.ui.SafetyFooter;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** Stands around every view: the bar with mark, navigation and Veilig Thuis, and the main landmark. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver, Words {

    private static final String MAIN = "inhoud";

    private final Header bar = new Header();
    private final Navigation navigation = new Navigation();
    private final AccountMenu account;
    private final Main main = new Main();
    private final Anchor brand = brand(t("app.name"), t("app.home"));
    private final Anchor safety = new Anchor(SafetyFooter.VEILIG_THUIS);
    private @Nullable FocusView focus;
    private boolean arrived;

    MainLayout(Visitor visitor) {
        account = new AccountMenu(visitor);
        addClassName("shell");
        bar.addClassName("bar");
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#" + MAIN, t("app.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        safety.addClassNames("pill", "safety-pill");
        var name = new Span(t("app.veilig-thuis"));
        safety.add(name, new Span("0800-2000"));
        add(skip, bar, main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        focus = content instanceof FocusView view ? view : null;
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bar.removeAll();
        if (focus != null) {
            bar.add(focus.focusBar(), safety);
        } else {
            navigation.mark(event.getLocation().getPath());
            bar.add(brand, navigation, safety, account);
        }
        setClassName("focused", focus != null);
        // A reader that follows the focus would otherwise stay on the link of the page before.
        if (arrived) {
            main.getElement().callJsFunction("focus");
        }
        arrived = true;
    }

    private static Anchor brand(String name, String label) {
        var brand = new Anchor("", Drawing.MARK.picture());
        brand.addClassName("brand");
        brand.add(new Span(name));
        brand.setAriaLabel(label);
        return brand;
    }
}
