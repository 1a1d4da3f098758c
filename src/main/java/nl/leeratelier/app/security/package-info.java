/** Who may open what, and what the browser is told to guard. */
@NullMarked
package nl.leeratelier.app.security;

import org.jspecify.annotations.NullMarked;
