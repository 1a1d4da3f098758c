/** Reading a draft from top to bottom, saying something of its places, and judging it. */
@NullMarked
package nl.leeratelier.studio.ui.review;

import org.jspecify.annotations.NullMarked;
