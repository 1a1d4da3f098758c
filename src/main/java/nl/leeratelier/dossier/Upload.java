package nl.leeratelier.dossier;

/**
 * A document as somebody brought it in.
 *
 * @param name as their computer calls it
 */
public record Upload(String name, byte[] body) {}
