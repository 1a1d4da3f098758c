/** The screens on which trainers bring content in and take it along. */
@NullMarked
package nl.leeratelier.interchange.ui;

import org.jspecify.annotations.NullMarked;
