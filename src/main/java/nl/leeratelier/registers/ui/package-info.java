/** Screens for accreditation records and register numbers. */
@NullMarked
package nl.leeratelier.registers.ui;

import org.jspecify.annotations.NullMarked;
