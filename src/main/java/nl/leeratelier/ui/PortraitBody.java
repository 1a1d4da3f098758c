package nl.leeratelier.ui;

import nl.leeratelier.content.Portrait;
import nl.leeratelier.content.Portrait.Age;
import nl.leeratelier.content.Portrait.Hair;

/** Neck, shoulders and clothes; the cut of the clothes follows from the other words, so that not all wear the same. */
record PortraitBody(Portrait portrait, PortraitColours colours) {

    String draw(double sink) {
        var narrow = portrait.age() == Age.CHILD;
        var left = narrow ? 34 : 22;
        var right = 200 - left;
        var shoulders =
                "M%s 214 C%s 182 %s 166 %s 160 C84 156 88 154 88 150 L112 150 C112 154 116 156 %s 160 C%s 166 %s 182 %s 214Z"
                        .formatted(left, left + 2, left + 14, left + 42, right - 42, right - 14, right - 2, right);
        return "<path fill=\"%s\" d=\"M86 118h28v34c0 9-6 15-14 15s-14-6-14-15z\"/>".formatted(colours.shade())
                + "<g transform=\"translate(0 %s)\"><path fill=\"%s\" d=\"%s\"/>"
                        .formatted(sink, colours.cloth(), shoulders)
                + collar() + "</g>";
    }

    private String collar() {
        if (portrait.hair() == Hair.HEADSCARF) {
            return "";
        }
        var cut = portrait.age() == Age.CHILD
                ? 3
                : (portrait.hair().ordinal() + portrait.clothes().ordinal()) % 3;
        return switch (cut) {
            case 0 ->
                skin("M82 155 C84 172 92 178 100 178 S116 172 118 155 L114 148 H86Z")
                        + fold("M82 155 C84 172 92 178 100 178 S116 172 118 155", 4);
            case 1 -> skin("M83 154 L100 188 L117 154 L113 146 H87Z") + fold("M83 154 L100 188 L117 154", 4);
            case 2 ->
                skin("M86 150 L100 172 L114 150Z")
                        + "<path fill=\"%s\" d=\"M86 149 L78 158 L88 178 L100 168Z M114 149 L122 158 L112 178 L100 168Z\"/>"
                                .formatted(colours.clothDark())
                        + fold("M100 168V214", 2);
            default ->
                skin("M84 153 C86 168 93 173 100 173 S114 168 116 153 L113 146 H87Z")
                        + fold("M78 158 C80 176 91 183 100 183 S120 176 122 158", 9);
        };
    }

    private String skin(String path) {
        return "<path fill=\"%s\" d=\"%s\"/>".formatted(colours.shade(), path);
    }

    private String fold(String path, int width) {
        return "<path fill=\"none\" stroke=\"%s\" stroke-width=\"%d\" stroke-linecap=\"round\" d=\"%s\"/>"
                .formatted(colours.clothDark(), width, path);
    }
}
