/** Where trainers write, try out, have reviewed and publish what trainees do. */
@NullMarked
package nl.leeratelier.studio;

import org.jspecify.annotations.NullMarked;
