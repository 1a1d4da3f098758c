/**
 * The language of learning content: its records, the reader and checker that report every problem at its place, and
 * {@link nl.leeratelier.content.ActivityType}, what a kind of activity must be able to do. Pure Java: no Spring, no Vaadin,
 * no SQL.
 */
@NullMarked
package nl.leeratelier.content;

import org.jspecify.annotations.NullMarked;
