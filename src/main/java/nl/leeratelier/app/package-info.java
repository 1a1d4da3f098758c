/** The house around the features: shell, navigation, start-up. */
@NullMarked
package nl.leeratelier.app;

import org.jspecify.annotations.NullMarked;
