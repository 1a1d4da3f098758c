/** Finds personal data in free Dutch text, so that whoever writes it can leave it out before it is kept. */
@NullMarked
package nl.leeratelier.personaldata;

import org.jspecify.annotations.NullMarked;
