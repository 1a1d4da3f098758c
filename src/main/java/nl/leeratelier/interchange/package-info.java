/** Brings content in from other tools and out to them, and reports item by item what became of it. */
@NullMarked
package nl.leeratelier.interchange;

import org.jspecify.annotations.NullMarked;
