/** Cases out of people's own work: written, shared with the trainer of a group, talked over, and ended or made anonymous. */
@NullMarked
package nl.leeratelier.owncase;

import org.jspecify.annotations.NullMarked;
