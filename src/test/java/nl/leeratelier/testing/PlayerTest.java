package nl.leeratelier.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;

/** Tests of a player without browser and server: only the shared components and their words. */
@ContextConfiguration(classes = PlayerTest.Words.class)
public abstract class PlayerTest extends SpringBrowserlessTest {

    @Configuration
    @ComponentScan("nl.leeratelier.ui")
    static class Words {}

    private final Map<Element, String> sent = new LinkedHashMap<>();

    /** Known to these tests only, not to the application. */
    @Route(value = "", registerAtStartup = false)
    static class EmptyPage extends Div {}

    @Override
    protected synchronized Routes discoverRoutes() {
        return new Routes(Set.of(EmptyPage.class), Set.of(), Set.of(), true);
    }

    @BeforeEach
    void speakDutch() {
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    /** Puts the component on an empty page. */
    protected static <C extends Component> C show(C component) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(component);
        return component;
    }

    /**
     * HTML that was sent to the browser and forgotten here, of components that are still on the page; by the component that
     * was to show it.
     */
    protected Map<Element, String> sent() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        internals.dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("innerHTML"))
                .forEach(call -> sent.put(
                        Element.get(call.getOwner()),
                        String.valueOf(call.getInvocation().getParameters().getFirst())));
        sent.keySet().removeIf(element -> !element.getNode().isAttached());
        return sent;
    }

    /** Everything that the component says, in order. */
    protected static List<String> texts(Component component) {
        List<String> texts = new ArrayList<>();
        component.getElement().getChildren().forEach(child -> {
            if (child.isTextNode() && !child.getText().isBlank()) {
                texts.add(child.getText());
            }
        });
        String html = component.getElement().getProperty("innerHTML");
        if (html != null) {
            texts.add(html);
        }
        component.getChildren().forEach(child -> texts.addAll(texts(child)));
        return texts;
    }
}
