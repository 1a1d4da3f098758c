/** The player of case studies: five steps, a case file that fills, the expert's reasoning beside one's own. */
@NullMarked
package nl.leeratelier.casestudy.ui;

import org.jspecify.annotations.NullMarked;
