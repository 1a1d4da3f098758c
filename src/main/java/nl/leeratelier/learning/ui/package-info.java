/** The trainee's screens, and what an activity's player gets to work with. */
@NullMarked
@NamedInterface("ui")
package nl.leeratelier.learning.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
