/** Training groups: some people of an organisation with one trainer, who keeps a log of their training. */
@NullMarked
package nl.leeratelier.groups;

import org.jspecify.annotations.NullMarked;
