package nl.leeratelier.studio.ui.talk;

import java.util.Arrays;
import java.util.List;
import nl.leeratelier.roleplay.Scale;

/** The six scales of a parent's chair as content writes them. */
final class Scales {

    static final List<String> KEYS =
            Arrays.stream(Scale.values()).map(Scale::key).toList();

    private Scales() {}
}
