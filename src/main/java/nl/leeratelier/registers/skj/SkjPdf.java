package nl.leeratelier.registers.skj;

import static nl.leeratelier.accreditation.HousePdf.escaped;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.accreditation.HousePdf;
import nl.leeratelier.registers.AccreditationRecord.Unit;
import nl.leeratelier.ui.DutchTime;
import org.springframework.stereotype.Component;

/** The list on paper, to enter from: a line each, tagged as a table. */
@Component
class SkjPdf {

    /** The most lines on one. */
    static final int LINES = 1000;

    private static final String TEMPLATE = "/registers/skj.html";

    /** @param lines one more than {@link #LINES} when there are more */
    byte[] write(SkjAbout about, SkjFilter filter, List<SkjLine> lines, LocalDate today) {
        var shown = lines.subList(0, Math.min(LINES, lines.size()));
        Map<String, String> texts = new HashMap<>();
        texts.put("language", about.language().getLanguage());
        texts.put("mark", about.say("accreditation.pdf.mark"));
        texts.put("title", about.say("skj.pdf.title", about.register().name()));
        texts.put("programme", about.title());
        texts.put(
                "about",
                about.say(
                        "skj.pdf.about",
                        about.accreditation().number(),
                        about.say(
                                about.accreditation().unit() == Unit.POINTS ? "registers.points" : "registers.hours",
                                about.accreditation().amount().stripTrailingZeros()),
                        today));
        texts.put("which", which(about, filter));
        texts.put("count", about.say(lines.size() > LINES ? "skj.pdf.first" : "skj.pdf.count", shown.size()));
        for (var column : List.of("name", "number", "completed", "state")) {
            texts.put("h-" + column, about.say("skj.pdf." + column));
        }
        texts.put("end", about.say("skj.pdf.end"));
        return HousePdf.write(
                TEMPLATE, texts, shown.stream().map(line -> row(line, about)).collect(Collectors.joining()));
    }

    /** What the filter let through, in words. */
    private static String which(SkjAbout about, SkjFilter filter) {
        return Stream.of(
                        filter.place().map(place -> about.say("skj.place." + place.key())),
                        filter.from().map(day -> about.say("skj.pdf.from", day)),
                        filter.until().map(day -> about.say("skj.pdf.until", day)),
                        filter.team().map(team -> about.say("skj.pdf.team", team)))
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static String state(SkjLine line, SkjAbout about) {
        var state = about.say("skj.place." + line.place().key());
        return line.last()
                .map(act -> (line.place() == Place.LAPSED ? state + " · " : "")
                        + about.say(
                                "skj.act." + act.kind().key(),
                                act.byName().isEmpty() ? about.say("skj.nobody") : act.byName(),
                                DutchTime.day(act.at(), about.language())))
                .orElse(state);
    }

    private static String row(SkjLine line, SkjAbout about) {
        return "<tr><th scope=\"row\">%s<br/><span class=\"small\">%s</span></th><td>%s<br/><span class=\"small\">%s</span></td><td>%s</td><td>%s<br/><span class=\"small\">%s</span></td></tr>"
                .formatted(
                        escaped(line.name().isEmpty() ? about.say("skj.nobody") : line.name()),
                        escaped(line.team().orElse("")),
                        escaped(line.number().map(SkjLine.Number::number).orElse("–")),
                        escaped(line.number().map(SkjLine.Number::chamber).orElse("")),
                        escaped(DutchTime.day(line.completedAt(), about.language())),
                        escaped(state(line, about)),
                        escaped(about.why(line)));
    }
}
