/** Certificates: issued when a programme is completed, to be shown on paper and checked by anybody who holds the number. */
@NullMarked
package nl.leeratelier.accreditation;

import org.jspecify.annotations.NullMarked;
