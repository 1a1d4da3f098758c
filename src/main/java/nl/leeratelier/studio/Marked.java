package nl.leeratelier.studio;

import nl.leeratelier.content.Problem;
import nl.leeratelier.manuscript.Pointer;

/** A problem of the checker, and the part of the draft that it is about. */
public record Marked(Pointer at, Problem problem) {}
