package nl.leeratelier.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leeratelier.content.Fields;
import nl.leeratelier.learning.OwnWords;

/** Reads the items that are answered in one's own words. */
final class OpenReader {

    private static final int MOST_MODELS = 3;
    private static final int MOST_CRITERIA = 5;

    private OpenReader() {}

    static Function<Item.Head, Item> read(Fields fields) {
        List<String> models = models(fields);
        Optional<String> rubric = fields.optionalId("rubric");
        List<Item.Criterion> criteria = rubric.isPresent()
                ? named(fields)
                : fields.listById("criteria", 1, MOST_CRITERIA, OpenReader::criterion);
        return head -> new Item.Open(head, models, rubric, criteria);
    }

    private static List<String> models(Fields fields) {
        List<Fields.PlacedText> models = fields.requiredWords("models");
        if (models.size() > MOST_MODELS) {
            fields.problem("models", "'models' has " + models.size() + " entries", "keep at most " + MOST_MODELS);
        }
        for (Fields.PlacedText model : models) {
            if (model.text().length() > OwnWords.LONGEST) {
                fields.problem(
                        model.place(),
                        "a model answer is longer than " + OwnWords.LONGEST + " characters",
                        "shorten it: a trainee may write no more either");
            }
        }
        return models.stream().map(Fields.PlacedText::text).toList();
    }

    /** Criteria of a rubric, by their ids; whether it has them is checked when all frameworks have been read. */
    private static List<Item.Criterion> named(Fields fields) {
        List<Item.Criterion> criteria = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Fields.PlacedText> ids = fields.requiredTexts("criteria");
        if (ids.size() > MOST_CRITERIA) {
            fields.problem("criteria", "'criteria' has " + ids.size() + " entries", "keep at most " + MOST_CRITERIA);
        }
        for (Fields.PlacedText id : ids) {
            if (seen.add(id.text())) {
                criteria.add(new Item.Criterion(id.text(), "", "", id.place()));
            } else {
                fields.problem(id.place(), "'" + id.text() + "' stands here twice", "name each criterion once");
            }
        }
        return List.copyOf(criteria);
    }

    private static Item.Criterion criterion(Fields fields) {
        return new Item.Criterion(fields.id("id"), fields.text("title"), fields.text("behaviour"), fields.place());
    }
}
