/** The Meldcode guide and the talk planner: plain pages for one's own work, without signing in and without network. */
@NullMarked
package nl.leeratelier.guide;

import org.jspecify.annotations.NullMarked;
