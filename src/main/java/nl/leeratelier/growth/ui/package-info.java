/** The screens of growth: of an organisation on a page of its own, of a training group on the page of the group. */
@NullMarked
@NamedInterface("ui")
package nl.leeratelier.growth.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
