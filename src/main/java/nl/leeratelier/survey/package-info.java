/** Surveys: open and closed questions afterwards, anonymous if so set, and what they tell from five answers on. */
@NullMarked
package nl.leeratelier.survey;

import org.jspecify.annotations.NullMarked;
