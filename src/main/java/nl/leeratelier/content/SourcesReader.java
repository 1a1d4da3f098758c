package nl.leeratelier.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
                key(fields, "id"),
                fields.text("title"),
                fields.text("publisher"),
                url(fields),
                fields.flag("covered", false));
        if (fields.has("id") && documents.put(document.id(), document) != null) {
            fields.problem("id", "document '" + document.id() + "' stands here twice", "keep one of the two");
        }
        return document;
    }

    private static Optional<String> url(Fields fields) {
        Optional<String> url = fields.optionalText("url");
        if (url.isPresent() && !url.get().startsWith("https://")) {
            fields.problem("url", "an address must begin with https://", "write the whole address");
        }
        return url;
    }

    private Source source(Fields fields) {
        SourceKey key = new SourceKey(key(fields, "key"));
        Source source = new Source(
                key,
                document(fields, fields.text("document")),
                fields.optionalText("place").orElse(""),
                fields.text("says"),
                fields.flag("confirmed", true),
                fields.optionalText("feature"));
        if (fields.has("key") && sources.put(key, source) != null) {
            fields.problem("key", "source '" + key + "' stands here twice", "keep one of the two");
        }
        return source;
    }

    private static String key(Fields fields, String name) {
        String key = fields.text(name);
        if (!key.isEmpty() && !KEY.matcher(key).matches()) {
            fields.problem(
                    name,
                    "'" + key + "' is no key",
                    "write letters, digits, dots and hyphens, at most 31, such as A-3.5b");
        }
        return key;
    }

    private SourceDocument document(Fields fields, String id) {
        SourceDocument document = documents.get(id);
        if (document != null) {
            return document;
        }
        if (!id.isEmpty()) {
            String mend = Spelling.nearest(id, documents.keySet())
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("add it to documents");
            fields.problem("document", "unknown document '" + id + "'", mend);
        }
        return new SourceDocument(id, id, "", Optional.empty(), false);
    }
}
