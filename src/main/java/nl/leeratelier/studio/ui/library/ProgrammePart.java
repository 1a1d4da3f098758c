package nl.leeratelier.studio.ui.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.Module;
import nl.leeratelier.studio.ui.library.PublishedPart.Standing;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Words;

/** A published programme: its modules and activities, with a way to write on or to copy each. Only markup, however long it is. */
final class ProgrammePart extends Card implements Words {

    private final transient PublishedProgramme version;
    private final boolean own;
    private final transient Map<String, Hit> hits;

    /**
     * @param hits what is shown of its activities, by their ids; one that is not among them is not shown
     * @param open whether its activities are shown at once
     */
    ProgrammePart(PublishedProgramme version, String name, Standing standing, Map<String, Hit> hits, boolean open) {
        this.version = version;
        this.own = standing != Standing.PLATFORM;
        this.hits = hits;
        addClassName("programme-part");
        var programme = version.programme();
        H3 title = new H3(name);
        title.getElement().setAttribute("lang", programme.language());
        add(title);
        if (standing == Standing.COPIED || standing == Standing.WITHDRAWN) {
            boolean copied = standing == Standing.COPIED;
            Div pills = new Div(new Pill(
                    copied ? Tone.SAND : Tone.WARN,
                    t(copied ? "studio.library.never-published" : "studio.versions.withdrawn")));
            pills.addClassName("pills");
            addComponentAsFirst(pills);
        }
        add(new Paragraph(t(
                standing == Standing.COPIED ? "studio.library.copied" : "studio.library.programme",
                version.number(),
                programme.modules().size(),
                programme.activities().size(),
                StudyTime.words(this, programme.studyMinutes()))));
        Div list = new Div();
        list.addClassName("module-list");
        new Markup(modules()).into(list);
        NativeDetails details = new NativeDetails(t("studio.library.parts"), list);
        details.setOpen(open);
        add(details);
    }

    private String modules() {
        StringBuilder html = new StringBuilder();
        if (own) {
            html.append("<p>")
                    .append(link(
                            edit(programmeFile()),
                            t("studio.library.edit-programme"),
                            version.programme().title()))
                    .append("</p>");
        }
        for (Module module : version.programme().modules()) {
            String items = module.activities().stream()
                    .filter(activity -> hits.containsKey(activity.id()))
                    .map(this::item)
                    .reduce("", String::concat);
            if (!items.isEmpty()) {
                html.append("<h4>").append(Markup.escape(module.title()));
                if (own) {
                    html.append(' ')
                            .append(link(edit(module.place().file()), t("studio.library.edit-module"), module.title()));
                }
                html.append("</h4><ul>").append(items).append("</ul>");
            }
        }
        return html.toString();
    }

    private String item(Activity activity) {
        String kind = t("studio.kind." + activity.head().kind());
        String way = own
                ? link(edit(activity.head().place().file()), t("studio.library.edit"), activity.title())
                        + link(copy(activity), t("studio.library.copy"), activity.title())
                        + link(translate(activity), t("translation.action"), activity.title())
                : link(copy(activity), t("studio.library.copy"), activity.title());
        return "<li><span class=\"part-kind\">" + Markup.escape(kind) + "</span><span lang=\""
                + Markup.escape(version.programme().language()) + "\">" + Markup.escape(activity.title())
                + "</span><span class=\"part-ways\">" + way + "</span>" + found(activity) + "</li>";
    }

    /** The sentence in which something was found. */
    private String found(Activity activity) {
        return Optional.ofNullable(hits.get(activity.id()))
                .flatMap(Hit::sentence)
                .map(sentence -> "<span class=\"found-in\" lang=\""
                        + Markup.escape(version.programme().language()) + "\">" + sentence.html() + "</span>")
                .orElse("");
    }

    private String programmeFile() {
        return version.programme().place().file();
    }

    private String edit(String file) {
        return "studio/bewerken/" + version.programme().id() + "?bestand=" + encoded(file);
    }

    private String copy(Activity activity) {
        return "studio/nieuw?van=" + encoded(version.programme().id()) + "&activiteit=" + encoded(activity.id());
    }

    /** Into the other language that screens are in. */
    private String translate(Activity activity) {
        String written = version.programme().language();
        String other = Translations.LANGUAGES.stream()
                .map(Locale::getLanguage)
                .filter(language -> !language.equals(written))
                .findFirst()
                .orElse(written);
        return "studio/vertaling/" + version.programme().id() + "/" + activity.id() + "/" + other;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String link(String href, String words, String title) {
        return "<a router-link href=\"" + Markup.escape(href) + "\" aria-label=\"" + Markup.escape(words + ": " + title)
                + "\">" + Markup.escape(words) + "</a>";
    }
}
