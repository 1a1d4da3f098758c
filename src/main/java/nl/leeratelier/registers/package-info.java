/** Registers of professionals: what they accredited, whose number is in them, and which completions count for them. */
@NullMarked
package nl.leeratelier.registers;

import org.jspecify.annotations.NullMarked;
