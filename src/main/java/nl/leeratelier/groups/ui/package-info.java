/** The screens of training groups, and what other features add to the page of a group. */
@NullMarked
@NamedInterface("ui")
package nl.leeratelier.groups.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
