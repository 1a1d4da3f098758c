/** The screens of certificates. */
@NullMarked
package nl.leeratelier.accreditation.ui;

import org.jspecify.annotations.NullMarked;
