package nl.leeratelier.people.ui;

/** A page that stays open to somebody who belongs to no organisation any more: what is theirs, they can always reach. */
public interface ForLeavers {}
