/** What those who coordinate see at a glance, and those who lead of their teams: figures, who is stuck, growth. Never answers. */
@NullMarked
package nl.leeratelier.dashboard;

import org.jspecify.annotations.NullMarked;
