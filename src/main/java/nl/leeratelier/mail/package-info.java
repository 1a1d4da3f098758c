/** Mail: stored first, then sent; without a mail server it is kept for an administrator to read. */
@NullMarked
package nl.leeratelier.mail;

import org.jspecify.annotations.NullMarked;
