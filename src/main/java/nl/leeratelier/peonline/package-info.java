/** PE-online: presences of people who agreed to it, queued with their completion, sent in batches and accounted for row by row. */
@NullMarked
package nl.leeratelier.peonline;

import org.jspecify.annotations.NullMarked;
