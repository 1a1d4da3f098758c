/** Quizzes: items of several types, scored by published rules, with their explanations and sources. */
@NullMarked
package nl.leeratelier.quiz;

import org.jspecify.annotations.NullMarked;
