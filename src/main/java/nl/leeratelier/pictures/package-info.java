/** Pictures in what trainees read: drawn anew when they come in, kept in the database, named by what they show. */
@NullMarked
package nl.leeratelier.pictures;

import org.jspecify.annotations.NullMarked;
