package nl.leeratelier.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code sources.yaml}. */
final class SourcesReader {

    private static final Pattern KEY = Pattern.compile(SourceKey.PATTERN);

    private final Map<String, SourceDocument> documents = new HashMap<>();
    private final Map<SourceKey, Source> sources = new LinkedHashMap<>();

    private SourcesReader() {}

    static Sources read(Fields fields) {
        SourcesReader reader = new SourcesReader();
        fields.list("documents", 1, 500, reader::document);
        fields.list("sources", 1, 5_000, reader::source);
        return new Sources(reader.sources);
    }

    private SourceDocument document(Fields fields) {
        SourceDocument document = new SourceDocument(
                fields.text("id"), fields.text("title"), fields.text("publisher"), fields.optionalText("url"));
        if (documents.put(document.id(), document) != null) {
            fields.problem("id", "document '" + document.id() + "' stands here twice", "keep one of the two");
        }
        return document;
    }

    private Source source(Fields fields) {
        SourceKey key = new SourceKey(fields.text("key"));
        if (!KEY.matcher(key.value()).matches()) {
            fields.problem(
                    "key", "'" + key + "' is no source key", "write letters, digits, dots and hyphens, such as A-3.5b");
        }
        String name = fields.text("document");
        SourceDocument document = documents.get(name);
        if (document == null) {
            String mend = Spelling.nearest(name, List.copyOf(documents.keySet()))
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("add it to documents");
            fields.problem("document", "unknown document '" + name + "'", mend);
            document = new SourceDocument(name, name, "", java.util.Optional.empty());
        }
        Source source =
                new Source(key, document, fields.text("place"), fields.text("says"), fields.flag("confirmed", true));
        if (sources.put(key, source) != null) {
            fields.problem("key", "source '" + key + "' stands here twice", "keep one of the two");
        }
        return source;
    }
}
