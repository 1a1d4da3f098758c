package nl.leeratelier.content;

/**
 * What a fictional person looks like; the picture is drawn from it.
 *
 * @param skin 1 (light) to 5 (dark)
 */
public record Portrait(
        Hair hair, HairColour hairColour, int skin, Clothes clothes, Beard beard, boolean glasses, Age age) {

    /** Drawn when a text gives none. */
    public static final Portrait PLAIN =
            new Portrait(Hair.SHORT, HairColour.BROWN, 2, Clothes.GREY, Beard.NONE, false, Age.ADULT);

    public enum Hair {
        LONG,
        BOB,
        SHORT,
        CURLY,
        BUN,
        PONYTAIL,
        BALD,
        HEADSCARF
    }

    public enum HairColour {
        BLACK,
        BROWN,
        BLOND,
        RED,
        GREY
    }

    public enum Clothes {
        TEAL,
        TERRACOTTA,
        GREEN,
        OCHRE,
        BLUE,
        PLUM,
        GREY
    }

    public enum Beard {
        NONE,
        SHORT,
        FULL
    }

    public enum Age {
        CHILD,
        ADULT,
        OLDER
    }

    /** Reads the field {@code portrait}'s mapping. */
    public static Portrait read(Fields fields) {
        return new Portrait(
                fields.oneOf("hair", Hair.class),
                fields.oneOf("hairColour", HairColour.class),
                fields.number("skin", 1, 5),
                fields.oneOf("clothes", Clothes.class),
                fields.oneOf("beard", Beard.class, Beard.NONE),
                fields.flag("glasses", false),
                fields.oneOf("age", Age.class, Age.ADULT));
    }
}
