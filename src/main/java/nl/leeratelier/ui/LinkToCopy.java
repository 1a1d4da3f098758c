package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Span;

/** A link to pass on by hand, with a button that copies it. */
public final class LinkToCopy extends Span implements Words {

    /**
     * A link to copy.
     *
     * @param name what the link is, for screen readers
     */
    public LinkToCopy(String link, String name) {
        addClassName("link-to-copy");
        new Markup(
                        "<input readonly value=\"%s\" aria-label=\"%s\"><button type=\"button\" class=\"button secondary\" data-copied=\"%s\" aria-label=\"%s\">%s</button><span role=\"status\" class=\"sr-only\"></span>"
                                .formatted(
                                        Markup.escape(link),
                                        Markup.escape(name),
                                        Markup.escape(t("ui.copied")),
                                        Markup.escape(t("ui.copy") + ": " + name),
                                        Markup.escape(t("ui.copy"))))
                .into(this);
    }
}
