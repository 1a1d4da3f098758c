/** What runs from the command line: checking content without a server, and telling a person how the start went. */
@NullMarked
package nl.leeratelier.app.cli;

import org.jspecify.annotations.NullMarked;
