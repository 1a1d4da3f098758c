/** Questions in QTI: packages and items of versions 2.1, 2.2 and 3 are read, packages of version 3 are written. */
@NullMarked
package nl.leeratelier.interchange.qti;

import org.jspecify.annotations.NullMarked;
