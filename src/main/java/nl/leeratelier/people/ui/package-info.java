/** Screens for signing in, for links from mails, for one's own account, and for administrators. */
@NullMarked
@NamedInterface("ui")
package nl.leeratelier.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
