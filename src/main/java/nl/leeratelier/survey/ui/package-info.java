/** The screens of a survey: its questions on one page, and for trainers what was answered. */
@NullMarked
package nl.leeratelier.survey.ui;

import org.jspecify.annotations.NullMarked;
