/** Making a version of drafts, and the versions there are. */
@NullMarked
package nl.leeratelier.studio.ui.publish;

import org.jspecify.annotations.NullMarked;
