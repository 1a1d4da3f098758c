/** How an author brings in a picture. */
@NullMarked
@NamedInterface("ui")
package nl.leeratelier.pictures.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
