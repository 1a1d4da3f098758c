package nl.leeratelier.catalogue;

/** Names a programme version: SHA-256 over its files' paths and contents, in lower-case hexadecimal. */
public record VersionHash(String value) {

    @Override
    public String toString() {
        return value;
    }
}
