/** What organisations see of the people they train: who is how far, and nothing of what anybody answered. */
@NullMarked
package nl.leeratelier.reporting;

import org.jspecify.annotations.NullMarked;
