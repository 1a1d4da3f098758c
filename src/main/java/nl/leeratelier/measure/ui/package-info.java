/** The screens of a measure: ten statements on one page, and one's own growth after the second time. */
@NullMarked
package nl.leeratelier.measure.ui;

import org.jspecify.annotations.NullMarked;
