package nl.leeratelier.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.Library;
import nl.leeratelier.ui.AtHand;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SafetyFooter;

/** The Meldcode guide as HTML: the steps one below another, so that all of it is one page to keep. */
record GuidePage(Library library, Voice voice) {

    String html() {
        Optional<Framework.Steps> steps = library.frameworks().stream()
                .filter(Framework.Steps.class::isInstance)
                .map(Framework.Steps.class::cast)
                .findFirst();
        return "<div class=\"page guide\">%s%s%s%s</div>"
                .formatted(head(), help(), steps.map(this::steps).orElseGet(this::nothing), offline());
    }

    private String head() {
        return "<header class=\"page-head\"><h1>%s</h1><p class=\"lead\">%s</p>%s</header>"
                .formatted(
                        voice.say("guide.title"),
                        voice.say("guide.lead"),
                        voice.locale().getLanguage().equals("nl")
                                ? ""
                                : "<p class=\"language-note\">" + voice.say("guide.language") + "</p>");
    }

    private String help() {
        return """
                <section class="urgent" aria-label="%s"><a href="%s">%s<span><strong>%s</strong><span>%s</span></span></a>\
                <a href="%s">%s<span><strong>%s</strong><span>%s</span></span></a></section>""".formatted(
                        voice.say("guide.help"),
                        SafetyFooter.EMERGENCY,
                        Markup.icon(Icon.WARNING).html(),
                        voice.say("guide.help.112"),
                        voice.say("guide.help.112.when"),
                        SafetyFooter.VEILIG_THUIS,
                        Markup.icon(Icon.PHONE).html(),
                        voice.say("guide.help.veilig-thuis"),
                        voice.say("guide.help.veilig-thuis.when"));
    }

    private String steps(Framework.Steps steps) {
        WeighingHtml weighing = new WeighingHtml(library, steps.professions(), voice);
        return "<div class=\"guide-columns\"><aside>%s%s</aside><div class=\"guide-steps\">%s</div></div>"
                .formatted(
                        ways(steps.steps()),
                        professions(steps.professions()),
                        steps.steps().stream()
                                .map(step -> new StepHtml(step, steps.professions(), weighing, voice).html())
                                .collect(Collectors.joining()));
    }

    private String ways(List<Framework.Step> steps) {
        return "<nav class=\"step-ways\" aria-label=\"%s\"><ol>%s</ol></nav>"
                .formatted(
                        voice.say("guide.steps"),
                        steps.stream()
                                .map(step ->
                                        "<li><a href=\"#stap-%d\"><span class=\"step-mark\">%d</span><span lang=\"nl\">%s</span></a></li>"
                                                .formatted(step.number(), step.number(), Voice.content(step.title())))
                                .collect(Collectors.joining()));
    }

    /** Hidden until the script that makes it work is there. */
    private String professions(List<Framework.Profession> professions) {
        if (professions.isEmpty()) {
            return "";
        }
        String all = choice("", voice.say("guide.profession.all"), " checked");
        return "<fieldset class=\"professions\" hidden><legend>%s</legend><div>%s%s</div></fieldset>"
                .formatted(
                        voice.say("guide.profession"),
                        all,
                        professions.stream()
                                .map(one -> choice(
                                        one.id(), "<span lang=\"nl\">" + Voice.content(one.title()) + "</span>", ""))
                                .collect(Collectors.joining()));
    }

    private static String choice(String value, String label, String checked) {
        return "<label><input type=\"radio\" name=\"profession\" value=\"%s\"%s>%s</label>"
                .formatted(value, checked, label);
    }

    private String nothing() {
        return "<div class=\"state\"><h2>%s</h2><p>%s</p></div>"
                .formatted(voice.say("guide.nothing"), voice.say("guide.nothing.text"));
    }

    private String offline() {
        return """
                <section class="card offline"><h2>%s</h2><p>%s</p><p class="offline-state" role="status" data-ready="%s" data-away="%s"></p>\
                <div class="actions"><button type="button" class="button secondary" id="install" hidden>%s</button></div><p>%s</p>\
                <p><a href="/%s">%s</a></p></section>""".formatted(
                        voice.say("guide.offline"),
                        voice.say("guide.offline.text"),
                        voice.say("guide.offline.ready"),
                        voice.say("guide.offline.away"),
                        voice.say("guide.offline.install"),
                        voice.say("guide.offline.iphone"),
                        AtHand.PLANNER.path(voice.locale()),
                        voice.say("guide.to-planner"));
    }
}
