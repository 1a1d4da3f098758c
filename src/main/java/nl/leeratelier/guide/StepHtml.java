package nl.leeratelier.guide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.Framework.Remark;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.ui.AtHand;

/** One step of the Meldcode as HTML. */
record StepHtml(Framework.Step step, List<Framework.Profession> professions, WeighingHtml weighing, Voice voice) {

    /** The step in which one talks. */
    private static final int TALK = 3;

    String html() {
        return """
                <section class="guide-step" id="stap-%d" aria-labelledby="stap-%d-titel">\
                <h2 id="stap-%d-titel"><span class="step-mark" aria-hidden="true">%d</span><span><span class="sr-only">%s</span>\
                <span lang="nl">%s</span></span></h2><p class="step-text" lang="nl">%s</p>%s%s%s%s%s%s%s%s</section>""".formatted(
                        step.number(),
                        step.number(),
                        step.number(),
                        step.number(),
                        voice.say("guide.step", step.number()),
                        Voice.content(step.title()),
                        Voice.content(step.text()),
                        part("doing", "ol", step.doing()),
                        weighing.html(step.number()),
                        part("sentences", "ul", step.sentences()),
                        planner(),
                        part("pitfalls", "ul", step.pitfalls()),
                        own(),
                        links(),
                        voice.sourceNote(sources()));
    }

    private String part(String name, String list, List<Remark> remarks) {
        return remarks.isEmpty()
                ? ""
                : "<section class=\"guide-part %s\"><h3>%s</h3><%s lang=\"nl\">%s</%s></section>"
                        .formatted(name, voice.say("guide." + name), list, Voice.items(remarks), list);
    }

    private String planner() {
        return step.number() != TALK
                ? ""
                : "<p class=\"to-planner\"><a class=\"button secondary\" href=\"/%s\">%s</a></p>"
                        .formatted(AtHand.PLANNER.path(voice.locale()), voice.say("guide.to-planner"));
    }

    /** What holds for one profession; whoever chose theirs is told when nothing of its own is known. */
    private String own() {
        if (professions.isEmpty()) {
            return "";
        }
        String known = professions.stream()
                .map(profession -> own(
                        profession,
                        step.own().stream()
                                .filter(own -> own.profession().equals(profession.id()))
                                .map(Framework.Own::remark)
                                .toList()))
                .collect(Collectors.joining());
        return "<section class=\"guide-part own\"%s><h3>%s</h3>%s</section>"
                .formatted(step.own().isEmpty() ? " hidden" : "", voice.say("guide.own"), known);
    }

    private String own(Framework.Profession profession, List<Remark> remarks) {
        String title = "<h4 lang=\"nl\">" + Voice.content(profession.title()) + "</h4>";
        return remarks.isEmpty()
                ? "<div data-profession=\"%s\" data-empty hidden>%s<p>%s</p></div>"
                        .formatted(profession.id(), title, voice.say("guide.own.none"))
                : "<div data-profession=\"%s\">%s<ul lang=\"nl\">%s</ul></div>"
                        .formatted(profession.id(), title, Voice.items(remarks));
    }

    private String links() {
        return step.links().isEmpty()
                ? ""
                : "<section class=\"guide-part links\"><h3>%s</h3><ul lang=\"nl\">%s</ul></section>"
                        .formatted(
                                voice.say("guide.links"),
                                step.links().stream()
                                        .map(link -> "<li><a target=\"_blank\" rel=\"noopener\" href=\"%s\">%s</a></li>"
                                                .formatted(Voice.content(link.url()), Voice.content(link.title())))
                                        .collect(Collectors.joining()));
    }

    private Set<SourceKey> sources() {
        Set<SourceKey> keys = new LinkedHashSet<>(step.sources());
        Stream.of(
                        step.doing(),
                        step.sentences(),
                        step.pitfalls(),
                        step.own().stream().map(Framework.Own::remark).toList())
                .flatMap(List::stream)
                .forEach(remark -> keys.addAll(remark.sources()));
        return keys;
    }
}
