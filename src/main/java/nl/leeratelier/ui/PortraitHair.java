package nl.leeratelier.ui;

import nl.leeratelier.content.Portrait;
import nl.leeratelier.content.Portrait.Age;

/** Hair in two layers: what hangs behind the shoulders and what lies before the face. */
record PortraitHair(Portrait portrait, PortraitColours colours) {

    boolean coversEars() {
        return switch (portrait.hair()) {
            case LONG, BOB, CURLY, HEADSCARF -> true;
            case SHORT, BUN, PONYTAIL, BALD -> false;
        };
    }

    String behind() {
        return switch (portrait.hair()) {
            case LONG ->
                fill(
                        "M100 28 C62 28 50 58 51 94 C52 128 47 152 38 174 C58 186 142 186 162 174 C153 152 148 128 149 94 C150 58 138 28 100 28Z");
            case BOB ->
                fill(
                        "M100 29 C63 29 50 58 52 96 C53 118 53 130 58 142 C74 148 126 148 142 142 C147 130 147 118 148 96 C150 58 137 29 100 29Z");
            case CURLY ->
                circles(new int[][] {
                    {100, 46, 27},
                    {72, 54, 24},
                    {128, 54, 24},
                    {57, 78, 20},
                    {143, 78, 20},
                    {53, 102, 18},
                    {147, 102, 18},
                    {56, 124, 16},
                    {144, 124, 16}
                });
            case BUN ->
                "<circle cx=\"100\" cy=\"27\" r=\"18\" fill=\"%s\"/>".formatted(colours.hair())
                        + light("M90 20 C95 14 106 14 111 21", 3)
                        + fill("M100 36 C66 36 56 64 60 94 L140 94 C144 64 134 36 100 36Z");
            case PONYTAIL ->
                fill(
                                "M126 44 C160 38 172 78 164 116 C161 134 154 146 146 150 C148 134 150 118 146 100 C143 84 136 74 126 70Z")
                        + fill("M100 36 C66 36 56 64 60 94 L140 94 C144 64 134 36 100 36Z");
            case HEADSCARF ->
                "<path fill=\"%s\" d=\"M100 29 C58 29 48 64 51 100 C52 128 44 148 34 166 C60 192 140 192 166 166 C156 148 148 128 149 100 C152 64 142 29 100 29Z\"/>"
                        .formatted(colours.scarfDark());
            case SHORT, BALD -> "";
        };
    }

    String before() {
        return switch (portrait.hair()) {
            case LONG ->
                fill(
                                "M114 40 C106 58 86 72 63 78 C58 98 62 122 56 150 C50 158 44 160 41 166 C50 140 50 118 51 94 C52 52 74 32 100 32 C128 32 148 52 149 94 C150 118 150 140 159 166 C152 158 146 154 143 146 C139 122 143 100 138 82 C127 74 117 58 114 40Z")
                        + light("M106 42 C96 56 82 65 67 70", 3)
                        + light("M124 46 C129 56 135 64 141 70", 3);
            case BOB ->
                fill(
                                "M101 45 C95 60 80 70 64 75 C60 92 60 112 66 134 C62 140 58 142 57 141 C53 130 53 116 52 96 C52 54 72 31 100 31 S148 54 148 96 C147 116 147 130 143 141 C142 142 138 140 134 134 C140 112 140 92 137 75 C122 70 107 60 101 45Z")
                        + light("M93 44 C86 56 76 62 66 66", 3)
                        + light("M110 44 C116 56 126 62 135 66", 3);
            case SHORT ->
                portrait.age() == Age.CHILD || portrait.beard() == Portrait.Beard.NONE ? shortSwept() : shortCropped();
            case CURLY ->
                circles(new int[][] {
                            {76, 58, 15},
                            {98, 50, 17},
                            {122, 57, 15},
                            {66, 72, 11},
                            {134, 72, 11},
                            {61, 88, 9},
                            {139, 88, 9},
                            {59, 104, 8},
                            {141, 104, 8}
                        })
                        + curls();
            case BUN ->
                fill("M60 92 C56 58 74 36 100 36 S144 58 140 92 C136 72 122 57 100 56 S64 72 60 92Z")
                        + light("M74 60 C80 50 88 45 96 44", 3)
                        + light("M108 44 C118 47 126 54 130 64", 3);
            case PONYTAIL ->
                fill(
                                "M60 92 C56 58 74 36 100 36 S144 58 140 92 C137 78 131 68 122 62 C108 72 86 76 68 74 C64 80 61 86 60 92Z")
                        + light("M78 58 C84 48 96 44 108 45", 3)
                        + "<path fill=\"none\" stroke=\"%s\" stroke-width=\"6\" stroke-linecap=\"round\" d=\"M135 48 C139 53 140 59 139 64\"/>"
                                .formatted(colours.cloth());
            case BALD -> bald();
            case HEADSCARF -> scarf();
        };
    }

    private String shortSwept() {
        return fill(
                        "M59 92 C54 62 66 34 100 32 C116 28 138 36 142 62 C143 74 142 84 141 92 C138 84 136 78 133 73 C120 74 100 70 88 60 C82 68 70 74 66 76 C62 82 60 86 59 92Z")
                + light("M84 46 C94 40 108 40 118 45", 3);
    }

    private String shortCropped() {
        return fill(
                        "M59 94 C54 58 70 33 100 33 S146 58 141 94 C139 84 137 78 134 72 C130 62 118 58 100 58 S70 62 66 72 C63 78 61 84 59 94Z")
                + light("M80 46 C90 41 110 41 120 46", 3);
    }

    private String bald() {
        var sides = fill(
                "M60 96 C58 84 59 76 62 70 C66 74 66 84 65 96Z M140 96 C142 84 141 76 138 70 C134 74 134 84 135 96Z");
        var shine =
                "<path fill=\"none\" stroke=\"#fff\" stroke-opacity=\".28\" stroke-width=\"5\" stroke-linecap=\"round\" d=\"M82 56 C88 51 95 49 102 49\"/>";
        return (portrait.age() == Age.OLDER ? sides : "") + shine;
    }

    private String scarf() {
        var front =
                "M100 29 C60 29 49 62 51 98 C52 124 58 146 76 156 C88 164 112 164 124 156 C142 146 148 124 149 98 C151 62 140 29 100 29Z M100 53 C80 53 67 69 67 93 C67 119 84 139 100 140 C116 139 133 119 133 93 C133 69 120 53 100 53Z";
        var drape =
                "M60 132 C66 150 84 160 100 160 C120 160 136 148 142 128 C148 146 160 156 166 166 C150 186 120 192 96 188 C70 186 46 178 34 166 C46 158 54 146 60 132Z";
        return "<path fill=\"%s\" fill-rule=\"evenodd\" d=\"%s\"/><path fill=\"%s\" d=\"%s\"/>"
                        .formatted(colours.scarf(), front, colours.scarf(), drape)
                + "<g fill=\"none\" stroke=\"%s\" stroke-width=\"3\" stroke-linecap=\"round\"><path d=\"M63 136 C74 156 116 168 140 138\"/><path d=\"M56 158 C78 178 118 180 150 158\"/><path d=\"M60 78 C66 58 82 44 104 42\"/></g>"
                        .formatted(colours.scarfDark());
    }

    private String curls() {
        return light("M70 60 C72 54 79 53 82 58", 3)
                + light("M92 48 C95 42 103 42 106 47", 3)
                + light("M116 54 C119 49 126 50 128 55", 3)
                + light("M57 84 C57 79 63 77 66 81", 3)
                + light("M136 84 C137 79 143 79 144 84", 3);
    }

    private String circles(int[][] circles) {
        var drawn = new StringBuilder("<g fill=\"" + colours.hair() + "\">");
        for (var circle : circles) {
            drawn.append("<circle cx=\"%d\" cy=\"%d\" r=\"%d\"/>".formatted(circle[0], circle[1], circle[2]));
        }
        return drawn.append("</g>").toString();
    }

    private String fill(String path) {
        return "<path fill=\"%s\" d=\"%s\"/>".formatted(colours.hair(), path);
    }

    private String light(String path, int width) {
        return "<path fill=\"none\" stroke=\"%s\" stroke-width=\"%d\" stroke-linecap=\"round\" d=\"%s\"/>"
                .formatted(colours.hairLight(), width, path);
    }
}
