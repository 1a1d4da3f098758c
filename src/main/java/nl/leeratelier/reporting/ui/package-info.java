/** The screens of reports. */
@NullMarked
@NamedInterface("ui")
package nl.leeratelier.reporting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
