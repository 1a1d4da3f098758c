package nl.leeratelier.ui;

import nl.leeratelier.content.Portrait;

/**
 * The paint of one portrait.
 *
 * @param shade the skin where less light falls
 * @param deep lines in the skin
 * @param hairLight where light falls on the hair
 * @param clothDark folds and collars
 * @param scarf a headscarf; chosen by the hair colour, which it hides
 */
record PortraitColours(
        String skin,
        String shade,
        String deep,
        String lip,
        String blush,
        String hair,
        String hairLight,
        String cloth,
        String clothDark,
        String scarf,
        String scarfDark) {

    static PortraitColours of(Portrait portrait) {
        var skin = switch (portrait.skin()) {
            case 1 -> new String[] {"#f7d6c1", "#e9b89e", "#c58a70", "#b85c50", "#f0a893"};
            case 2 -> new String[] {"#eec3a2", "#dba582", "#b57c5a", "#a9503f", "#e39a7f"};
            case 3 -> new String[] {"#d8a27a", "#c08660", "#975f3d", "#934334", "#cf8263"};
            case 4 -> new String[] {"#a8714b", "#8d5a38", "#683d23", "#7b3228", "#b06747"};
            default -> new String[] {"#73482f", "#5b3621", "#3c2214", "#54201b", "#8a4c36"};
        };
        var hair = switch (portrait.hairColour()) {
            case BLACK -> new String[] {"#2a2322", "#453a39"};
            case BROWN -> new String[] {"#553726", "#73503a"};
            case BLOND -> new String[] {"#c8923f", "#deb163"};
            case RED -> new String[] {"#a34e2a", "#c06c41"};
            case GREY -> new String[] {"#9c9995", "#bab7b2"};
        };
        var scarf = switch (portrait.hairColour()) {
            case BLACK -> new String[] {"#3b4a5f", "#2d394b"};
            case BROWN -> new String[] {"#b98f6a", "#9c7452"};
            case BLOND -> new String[] {"#d9b24f", "#ba9335"};
            case RED -> new String[] {"#a85563", "#8b414e"};
            case GREY -> new String[] {"#8fa3ad", "#748a95"};
        };
        var cloth = switch (portrait.clothes()) {
            case TEAL -> new String[] {"#17717b", "#0e5a63"};
            case TERRACOTTA -> new String[] {"#b4472f", "#953821"};
            case GREEN -> new String[] {"#4f7f54", "#3d6642"};
            case OCHRE -> new String[] {"#cc9434", "#ac7820"};
            case BLUE -> new String[] {"#44709d", "#335880"};
            case PLUM -> new String[] {"#74456a", "#5b3352"};
            case GREY -> new String[] {"#737d87", "#5b656f"};
        };
        return new PortraitColours(
                skin[0], skin[1], skin[2], skin[3], skin[4], hair[0], hair[1], cloth[0], cloth[1], scarf[0], scarf[1]);
    }
}
