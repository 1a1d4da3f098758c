package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Own line icons of 24 by 24. They never stand alone: words beside them say what they mean. */
public enum Icon {
    HOME("M4 11.5 12 5l8 6.5V20h-5.5v-5h-5v5H4z"),
    PATH("M6 17a2 2 0 1 0 .01 0M18 3a2 2 0 1 0 .01 0M8 19h7a3.5 3.5 0 0 0 0-7H9a3.5 3.5 0 0 1 0-7h7"),
    BOOK("M12 6.5C10 5 7 4.5 4 5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5zm0 0V19"),
    COMPASS("M12 3.5a8.5 8.5 0 1 0 .01 0M15.5 8.5l-2 5-5 2 2-5z"),
    PROGRESS("M4 20h16M7 20v-6M12 20V9M17 20V5"),
    PEOPLE(
            "M9 4.5a3.25 3.25 0 1 0 .01 0M3.5 19.5c0-3 2.5-5.5 5.5-5.5s5.5 2.5 5.5 5.5M16 5a2.9 2.9 0 0 1 0 5.7M17 14.2c2.2.6 3.5 2.6 3.5 5.3"),
    REPORT("M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6"),
    MAIL("M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5"),
    CERTIFICATE("M12 4a4.75 4.75 0 1 0 .01 0M9 12.5l-1 8 4-2.2 4 2.2-1-8"),
    BUILDING("M5 20.5V4h8v16.5M13 10h6v10.5M3 20.5h18M8 8h2M8 12h2M8 16h2M16 14h.01M16 17h.01"),
    SETTINGS("M4 7h9M17 7h3M4 17h3M11 17h9M15 5a2 2 0 1 0 .01 0M9 15a2 2 0 1 0 .01 0"),
    MORE("M5 12h.01M12 12h.01M19 12h.01"),
    CLOSE("M6 6l12 12M18 6 6 18"),
    PAUSE("M9 6v12M15 6v12"),
    BACK("M19 12H5M11 6l-6 6 6 6"),
    NEXT("M5 12h14M13 6l6 6-6 6"),
    CHECK("M5 12.5l4.5 4.5L19 7.5"),
    CLOCK("M12 3.5a8.5 8.5 0 1 0 .01 0M12 7.5V12l3 2"),
    TALK("M4 5h13v9H9.5L6 17.5V14H4zM20 9v8h-2v3l-3-3h-3"),
    QUIZ("M12 3.5a8.5 8.5 0 1 0 .01 0M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.5h.01"),
    CASE("M3.5 7h6l2 2.5h9V19h-17z"),
    DOWNLOAD("M12 4v11M7 10.5l5 5 5-5M4.5 20h15"),
    SEARCH("M11 4.5a6.5 6.5 0 1 0 .01 0M15.7 15.7 20.5 20.5"),
    WARNING("M12 4 2.5 20h19zM12 10v4.5M12 17.3h.01"),
    LOCK("M7.5 11V8a4.5 4.5 0 0 1 9 0v3M5 11h14v9.5H5zM12 15v2"),
    EYE("M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.25a2.75 2.75 0 1 0 .01 0"),
    PHONE(
            "M5 4h4l1.5 4.5L8 10.5a12 12 0 0 0 5.5 5.5l2-2.5L20 15v4c0 1-.5 1.5-1.5 1.5C11 20.5 3.5 13 3.5 5.5 3.5 4.5 4 4 5 4z");

    private final String svg;

    Icon(String path) {
        svg = "<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\"><path d=\"" + path + "\"/></svg>";
    }

    /** The icon alone, for markup. */
    String svg() {
        return svg;
    }

    /** The icon as an element that takes the size and colour of the text around it. */
    public Span picture() {
        var picture = new Span();
        picture.addClassName("icon");
        picture.getElement().setProperty("innerHTML", svg);
        return picture;
    }

    /** The icon of this name in lower case with hyphens, as in {@code @Menu(icon = "home")}. */
    public static Optional<Icon> named(String name) {
        return Arrays.stream(values())
                .filter(icon ->
                        icon.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }
}
