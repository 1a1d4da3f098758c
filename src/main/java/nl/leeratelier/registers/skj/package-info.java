/** What people enter by hand at a register without PE-online, such as SKJ: the list, its files, and what became of each line. */
@NullMarked
package nl.leeratelier.registers.skj;

import org.jspecify.annotations.NullMarked;
