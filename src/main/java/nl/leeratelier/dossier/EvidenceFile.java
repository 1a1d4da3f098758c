package nl.leeratelier.dossier;

/**
 * A document as it is kept.
 *
 * @param name for people; ends as its kind does, and holds nothing that a file system or a shell reads as more than a name
 * @param size in bytes
 * @param hash SHA-256 of its bytes, in lower-case hexadecimal
 */
public record EvidenceFile(String name, FileKind kind, int size, String hash) {}
