package nl.leeratelier.staff;

/** A file that is no table of people. Its reason has a text under {@code staff.unreadable.}. */
final class UnreadableFile extends RuntimeException {

    private final String reason;

    UnreadableFile(String reason) {
        super(reason);
        this.reason = reason;
    }

    String key() {
        return "staff.unreadable." + reason;
    }
}
