/** What it takes to say an activity in another language: text by text, with what is missing and what is outdated. */
@NullMarked
package nl.leeratelier.studio.translation;

import org.jspecify.annotations.NullMarked;
