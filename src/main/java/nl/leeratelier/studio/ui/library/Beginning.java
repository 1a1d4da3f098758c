package nl.leeratelier.studio.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leeratelier.content.Problems;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.owncase.AnonymousCase;
import nl.leeratelier.owncase.Skeleton;
import nl.leeratelier.studio.templates.Template;

/**
 * What a new activity can begin with.
 *
 * @param kind of the activity
 * @param key of its name; with {@code .about} behind it, of what it holds
 * @param named gives what it says at first, under a title
 */
record Beginning(String kind, String key, Function<String, Manuscript> named) {

    private static final String ID = "nieuw";

    /** The skeletons of a kind, and last of all nothing. */
    static List<Beginning> of(String kind) {
        var all = new java.util.ArrayList<Beginning>();
        Template.of(kind)
                .forEach(template ->
                        all.add(new Beginning(kind, template.key(), title -> template.manuscript(ID, title))));
        if (kind.equals("roleplay")) {
            all.add(new Beginning(kind, "studio.template.talk", title -> Template.newTalk(ID, title)));
        }
        all.add(new Beginning(kind, "studio.template.blank", title -> Template.blank(kind, ID, title)));
        return List.copyOf(all);
    }

    /** A case study that tells what an anonymous case tells, and leaves the rest to be written. */
    static Manuscript from(AnonymousCase made, String title) {
        String file = Skeleton.key(made) + ".yaml";
        return Template.named(
                Manuscript.read(file, Skeleton.file(made), new Problems()).orElseThrow(), ID, title);
    }

    /** The first kind that is offered. */
    static String first() {
        return Optional.of(Template.KINDS.getFirst()).orElseThrow();
    }
}
