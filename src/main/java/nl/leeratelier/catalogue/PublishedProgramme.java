package nl.leeratelier.catalogue;

import java.time.Instant;
import java.util.Map;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Programme;

/**
 * A version of a programme as it was published; never changes.
 *
 * @param number from 1, counted per programme
 * @param library the sources and frameworks it was published with
 * @param activityHashes SHA-256 of each activity's file, or over all files it takes from, by activity id
 */
public record PublishedProgramme(
        VersionHash hash,
        int number,
        Instant publishedAt,
        Programme programme,
        Library library,
        Map<String, String> activityHashes) {}
