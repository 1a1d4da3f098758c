/** What a new activity begins with. */
@NullMarked
package nl.leeratelier.studio.templates;

import org.jspecify.annotations.NullMarked;
