/** Leeratelier: a training platform for the Dutch Meldcode, one package per feature. */
@NullMarked
package nl.leeratelier;

import org.jspecify.annotations.NullMarked;
