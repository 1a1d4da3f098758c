/** What can be filled in of each kind of content, read from its JSON Schema. */
@NullMarked
package nl.leeratelier.studio.forms;

import org.jspecify.annotations.NullMarked;
