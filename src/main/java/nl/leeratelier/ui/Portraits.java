package nl.leeratelier.ui;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Portrait;

/**
 * Draws people as SVG. Pure: the same words give the same picture. Drawings are kept and shared, so that a session holds
 * no more than a reference.
 */
public final class Portraits {

    private record Sitter(Portrait portrait, Mood mood) {}

    private static final LoadingCache<Sitter, String> DRAWN =
            Caffeine.newBuilder().maximumSize(500).build(sitter -> draw(sitter.portrait(), sitter.mood()));

    private Portraits() {}

    /** An SVG element of 200 by 200 without a ground, hidden from screen readers. */
    public static String svg(Portrait portrait, Mood mood) {
        return DRAWN.get(new Sitter(portrait, mood));
    }

    private static String draw(Portrait portrait, Mood mood) {
        var colours = PortraitColours.of(portrait);
        var pose = PortraitPose.of(mood);
        var hair = new PortraitHair(portrait, colours);
        var face = new PortraitFace(portrait, colours, pose, mood);
        var head = "<g transform=\"translate(0 %s) rotate(%s 100 148)\">".formatted(pose.drop(), pose.tilt());
        var size = portrait.age() == Portrait.Age.CHILD ? "translate(2 12) scale(.98)" : "translate(-10 -8) scale(1.1)";
        return "<svg viewBox=\"0 0 200 200\" aria-hidden=\"true\" focusable=\"false\"><g transform=\"" + size + "\">"
                + head + hair.behind() + "</g>"
                + new PortraitBody(portrait, colours)
                        .draw(pose.shoulders() - (portrait.age() == Portrait.Age.CHILD ? 9 : 0))
                + head + face.draw(hair) + hair.before() + face.glasses() + "</g></g></svg>";
    }
}
