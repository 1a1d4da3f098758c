/** The screens of a quiz: one item at a time, what is still open, and the result that teaches. */
@NullMarked
package nl.leeratelier.quiz.ui;

import org.jspecify.annotations.NullMarked;
