/** Quiz items between the formats: what an item from outside asks, and how it is written as ours. */
@NullMarked
package nl.leeratelier.interchange.items;

import org.jspecify.annotations.NullMarked;
