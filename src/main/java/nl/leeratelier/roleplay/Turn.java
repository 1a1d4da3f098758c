package nl.leeratelier.roleplay;

/** One exchange of a talk: what was answered to whom, and how things stood before and after. */
public record Turn(Node node, Choice choice, Standing before, Standing after) {}
