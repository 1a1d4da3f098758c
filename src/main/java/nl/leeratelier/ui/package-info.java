/** What every screen shares: words in two languages, components, portraits; it knows nothing of any feature. */
@NullMarked
package nl.leeratelier.ui;

import org.jspecify.annotations.NullMarked;
