package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.el;

import java.util.ArrayList;
import java.util.List;
import nl.leeratelier.casestudy.Comparison;
import nl.leeratelier.casestudy.Recording;
import nl.leeratelier.casestudy.Verdict;
import nl.leeratelier.ui.Tone;

/** What was recorded at a moment beside what an expert records: when, and in which words. */
record RecordingHtml(Parts parts) {

    String html(List<Comparison.OfItem> items) {
        List<String> all = new ArrayList<>();
        items.forEach(item -> all.add(item(item)));
        return parts.group(parts.t("casestudy.compare.recording"), all);
    }

    private String item(Comparison.OfItem item) {
        boolean differs = item.moment() == Verdict.DIFFERENT || item.words() == Verdict.DIFFERENT;
        return parts.item(
                differs,
                parts.content("h4", "", item.item().text()),
                pills(item),
                el("div", "sides even", own(item), expert(item.item())),
                parts.why(item.item().why(), item.item().sources()));
    }

    private String pills(Comparison.OfItem item) {
        String moment = item.moment() == Verdict.SAME
                ? parts.pill(Tone.SAFE, parts.t("casestudy.compare.moment.same"))
                : parts.pill(Tone.SAND, parts.t("casestudy.compare.moment.different"));
        if (item.yours().isEmpty()) {
            return moment;
        }
        return moment
                + (item.words() == Verdict.SAME
                        ? parts.pill(Tone.SAFE, parts.t("casestudy.compare.words.fit"))
                        : parts.pill(Tone.SAND, parts.t("casestudy.compare.words.judge")));
    }

    private String own(Comparison.OfItem item) {
        String words = item.yours()
                .map(this::wording)
                .orElseGet(() -> parts.said("p", "words", parts.t("casestudy.recording.not-now")));
        return el("div", "own-side", parts.said("p", "side", parts.t("casestudy.you")), words);
    }

    private String expert(Recording.Item item) {
        String words = item.now()
                ? item.fitting().stream().map(this::wording).collect(Html.together())
                : parts.said("p", "words", parts.t("casestudy.recording.not-now"));
        return el("div", "expert-side", parts.said("p", "side", parts.t("casestudy.expert")), words);
    }

    private String wording(Recording.Wording wording) {
        return parts.content("blockquote", "note", wording.text()) + parts.content("p", "because-words", wording.why());
    }
}
