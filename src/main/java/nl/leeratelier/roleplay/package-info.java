/** Talks with branches, variables and endings: how they are read, checked, played and read back. */
@NullMarked
package nl.leeratelier.roleplay;

import org.jspecify.annotations.NullMarked;
