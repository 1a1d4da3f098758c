package nl.leeratelier.studio.ui.talk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Portraits;

/** Draws people as far as their author said what they look like. */
final class Faces {

    private Faces() {}

    /** A face in a circle; the plain one where nothing is said. */
    static Markup of(Optional<Value> person) {
        Value.Mapping fields = person.orElse(null) instanceof Value.Mapping mapping ? mapping : Value.Mapping.EMPTY;
        boolean parent = fields.words("role")
                .filter(role -> !role.equals("professional"))
                .isPresent();
        return new Markup("<div class=\"portrait small " + (parent ? "on-parent" : "on-pro")
                + "\" aria-hidden=\"true\">" + Portraits.svg(portrait(fields.find("portrait")), Mood.CALM) + "</div>");
    }

    private static Portrait portrait(Optional<Value> portrait) {
        if (!(portrait.orElse(null) instanceof Value.Mapping looks)) {
            return Portrait.PLAIN;
        }
        Portrait plain = Portrait.PLAIN;
        return new Portrait(
                word(looks, "hair", plain.hair()),
                word(looks, "hairColour", plain.hairColour()),
                looks.words("skin")
                        .filter(one -> one.matches("[1-5]"))
                        .map(Integer::parseInt)
                        .orElse(plain.skin()),
                word(looks, "clothes", plain.clothes()),
                word(looks, "beard", plain.beard()),
                looks.words("glasses").filter("true"::equals).isPresent(),
                word(looks, "age", plain.age()));
    }

    private static <E extends Enum<E>> E word(Value.Mapping looks, String field, E otherwise) {
        String written = looks.words(field).orElse("").toUpperCase(Locale.ROOT);
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(one -> one.name().equals(written))
                .findFirst()
                .orElse(otherwise);
    }
}
