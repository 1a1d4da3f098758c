/** Reading along: who was asked to review a draft, what they said of which place, and whether it may be published. */
@NullMarked
package nl.leeratelier.studio.review;

import org.jspecify.annotations.NullMarked;
