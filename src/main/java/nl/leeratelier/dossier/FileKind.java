package nl.leeratelier.dossier;

/** The kinds of documents that are taken as evidence. */
public enum FileKind {
    PDF("pdf", "application/pdf"),
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String ending;
    private final String mediaType;

    FileKind(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** How its name ends, without the dot. */
    public String ending() {
        return ending;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }
}
