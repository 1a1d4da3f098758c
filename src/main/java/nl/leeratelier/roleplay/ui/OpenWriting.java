package nl.leeratelier.roleplay.ui;

import nl.leeratelier.roleplay.FreeText;
import nl.leeratelier.roleplay.Moment;
import nl.leeratelier.roleplay.Node;
import nl.leeratelier.roleplay.RolePlayEvent.OpenAnswered;

/** An open moment: what would you say? Other ways to say it come after. */
final class OpenWriting extends WritingForm {

    OpenWriting(TalkScreen screen, Node node, Moment.Open open) {
        addClassName("open-writing");
        OwnWords words = field(new OwnWords(screen, open.prompt())
                .help(t("roleplay.open.help") + " " + t("roleplay.open.longest", FreeText.LONGEST)));
        add(OwnWords.onlyYou(t("ui.only-you")));
        actions(
                t("roleplay.open.say"),
                () -> {
                    if (words.value().isEmpty()) {
                        words.say(t("roleplay.open.empty"));
                    } else {
                        screen.happen(new OpenAnswered(node.id(), words.value()));
                    }
                },
                t("roleplay.open.pass"),
                () -> screen.happen(new OpenAnswered(node.id(), "")));
    }
}
