package nl.leeratelier.app.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around every view: Aura below, own sheets above it, the mark as icon. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("app/tokens.css")
@StyleSheet("app/base.css")
@StyleSheet("app/components.css")
@StyleSheet("app/shell.css")
@StyleSheet("app/people.css")
@StyleSheet("app/learning.css")
@StyleSheet("app/reading.css")
@StyleSheet("app/casestudy.css")
@StyleSheet("app/roleplay.css")
@StyleSheet("app/chairs.css")
@StyleSheet("app/quiz.css")
@StyleSheet("app/dilemma.css")
@StyleSheet("app/measure.css")
@StyleSheet("app/survey.css")
@StyleSheet("app/translation.css")
@StyleSheet("app/groups.css")
@StyleSheet("app/owncase.css")
@StyleSheet("app/pictures.css")
@StyleSheet("app/studio-desk.css")
@StyleSheet("app/accreditation.css")
@StyleSheet("app/reporting.css")
@StyleSheet("app/registers.css")
@StyleSheet("app/dossier.css")
@StyleSheet("app/dashboard.css")
@StyleSheet("app/studio.css")
@StyleSheet("app/interchange.css")
@StyleSheet("app/studio-talk.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
class Shell implements AppShellConfigurator {

    // Before the first paint, so that nobody who chose dark is flashed with light.
    private static final String THEME =
            "try{const t=localStorage.getItem('leeratelier.theme');if(t==='light'||t==='dark')"
                    + "document.documentElement.dataset.theme=t}catch{}";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "app/icon.svg");
        settings.addInlineWithContents(Inline.Position.PREPEND, THEME, Inline.Wrapping.JAVASCRIPT);
        settings.addMetaTag("color-scheme", "light dark");
    }
}
