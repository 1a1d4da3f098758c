/** Case studies: one family through the five steps of the Meldcode, with an expert's reasoning beside one's own. */
@NullMarked
package nl.leeratelier.casestudy;

import org.jspecify.annotations.NullMarked;
