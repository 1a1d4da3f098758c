package nl.leeratelier.interchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.Matching;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.items.Task;
import nl.leeratelier.interchange.words.Wording;
import org.jsoup.nodes.Element;

/** Interactions in which things are put together. */
final class Associations {

    private final Wording wording;
    private final Question question;

    Associations(Wording wording, Question question) {
        this.wording = wording;
        this.question = question;
    }

    Task match(Element block, Response response) {
        List<Element> sets = block.select("simple-match-set");
        Map<String, Element> lefts = choices(sets.isEmpty() ? block : sets.getFirst());
        Map<String, Element> rights = sets.size() < 2 ? Map.of() : choices(sets.get(1));
        Map<String, String> partner = new LinkedHashMap<>();
        for (String[] pair : response.pairs()) {
            if (lefts.containsKey(pair[0]) && rights.containsKey(pair[1])) {
                if (partner.putIfAbsent(pair[0], pair[1]) != null) {
                    question.note(Note.leftOut("second-partner", text(lefts.get(pair[0])), text(rights.get(pair[1]))));
                }
            }
        }
        lefts.forEach((id, element) -> {
            if (!partner.containsKey(id)) {
                question.note(Note.leftOut("unpaired", text(element)));
            }
        });
        boolean each = rights.values().stream()
                .allMatch(right -> right.attr("match-max").matches("1?"));
        boolean shared = partner.values().stream().distinct().count() < partner.size();
        if (shared || (!each && rights.size() <= 5)) {
            return sort(lefts, rights, partner);
        }
        List<Task.Pair> pairs = new ArrayList<>();
        partner.forEach((left, right) ->
                pairs.add(new Task.Pair(QtiItem.ours(left), text(lefts.get(left)), text(rights.get(right)))));
        List<String> extra = rights.entrySet().stream()
                .filter(entry -> !partner.containsValue(entry.getKey()))
                .map(entry -> text(entry.getValue()))
                .toList();
        return Matching.of(pairs, extra, question);
    }

    private Task sort(Map<String, Element> lefts, Map<String, Element> rights, Map<String, String> partner) {
        List<String> categories = List.copyOf(rights.keySet());
        List<Task.Named> named = rights.entrySet().stream()
                .map(entry -> new Task.Named(QtiItem.ours(entry.getKey()), text(entry.getValue())))
                .toList();
        List<Task.Sorted> elements = new ArrayList<>();
        partner.forEach((left, right) ->
                elements.add(new Task.Sorted(QtiItem.ours(left), text(lefts.get(left)), categories.indexOf(right))));
        return new Task.Sort(named, elements);
    }

    Task associate(Element block, Response response) {
        Map<String, Element> all = choices(block);
        List<Task.Pair> pairs = response.pairs().stream()
                .filter(pair -> all.containsKey(pair[0]) && all.containsKey(pair[1]))
                .map(pair -> new Task.Pair("", text(all.get(pair[0])), text(all.get(pair[1]))))
                .toList();
        List<String> used = response.pairs().stream()
                .flatMap(java.util.Arrays::stream)
                .distinct()
                .toList();
        all.forEach((id, element) -> {
            if (!used.contains(id)) {
                question.note(Note.leftOut("unpaired", text(element)));
            }
        });
        return Matching.of(pairs, List.of(), question);
    }

    private static Map<String, Element> choices(Element holder) {
        Map<String, Element> choices = new LinkedHashMap<>();
        holder.select("simple-associable-choice").forEach(one -> choices.put(one.attr("identifier"), one));
        return choices;
    }

    private String text(@org.jspecify.annotations.Nullable Element element) {
        return element == null ? "" : Wording.line(wording.plain(element));
    }
}
