/** Archives and XML from outside, read so that no file can harm: in bounded time and memory, and never outside themselves. */
@NullMarked
package nl.leeratelier.interchange.archive;

import org.jspecify.annotations.NullMarked;
