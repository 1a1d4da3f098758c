/** Measures: statements to agree or disagree with before and after a programme, and what changed in between. */
@NullMarked
package nl.leeratelier.measure;

import org.jspecify.annotations.NullMarked;
