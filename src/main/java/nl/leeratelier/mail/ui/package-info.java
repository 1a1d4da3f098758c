/** The mail that went out or should, for administrators to read. */
@NullMarked
package nl.leeratelier.mail.ui;

import org.jspecify.annotations.NullMarked;
