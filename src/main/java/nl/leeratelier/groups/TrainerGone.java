package nl.leeratelier.groups;

/** A group has another trainer, or none, or is no more. Published in the transaction that changes it. */
public record TrainerGone(GroupId group) {}
