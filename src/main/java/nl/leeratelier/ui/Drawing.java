package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Span;

/** Own drawings, coloured by the tokens. */
public enum Drawing {
    /** The mark: two chairs that face each other. */
    MARK("0 0 32 32", """
            <g fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
            <path class="stroke-pro" d="M5 4v24M5 18h8v10"/><path class="stroke-parent" d="M27 4v24M27 18h-8v10"/></g>"""),
    /** Two empty chairs on a floor. */
    CHAIRS("0 0 160 88", """
            <g fill="none" stroke-width="6" stroke-linecap="round" stroke-linejoin="round">
            <path class="stroke-line" d="M10 82h140"/>
            <path class="stroke-pro" d="M46 14v64M46 50h22v28"/><path class="stroke-parent" d="M114 14v64M114 50h-22v28"/></g>"""),
    /** A chair that fell over beside one that stands. */
    FALLEN_CHAIR("0 0 160 88", """
            <g fill="none" stroke-width="6" stroke-linecap="round" stroke-linejoin="round">
            <path class="stroke-line" d="M10 82h140"/>
            <path class="stroke-pro" d="M46 14v64M46 50h22v28"/><path class="stroke-parent" d="M84 75h64M120 75V53h28"/></g>""");

    private final String svg;

    Drawing(String viewBox, String content) {
        svg = "<svg viewBox=\"" + viewBox + "\" aria-hidden=\"true\" focusable=\"false\">" + content + "</svg>";
    }

    /** The picture for markup. */
    public Markup markup() {
        return new Markup("<span class=\"drawing\">" + svg + "</span>");
    }

    /** A picture of its own, without words: it only decorates. */
    public Span picture() {
        var picture = new Span();
        picture.addClassName("drawing");
        picture.getElement().setProperty("innerHTML", svg);
        return picture;
    }
}
