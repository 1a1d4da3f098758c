/** What the ten statements tell of groups: the change between before and after, in means, from five people on. */
@NullMarked
package nl.leeratelier.growth;

import org.jspecify.annotations.NullMarked;
