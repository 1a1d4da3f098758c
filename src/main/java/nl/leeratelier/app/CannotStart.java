package nl.leeratelier.app;

/** Something on this machine keeps the platform from starting; the message says in one sentence what, and how to mend it. */
final class CannotStart extends RuntimeException {

    CannotStart(String message) {
        super(message);
    }
}
