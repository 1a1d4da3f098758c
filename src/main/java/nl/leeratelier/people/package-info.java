/** Accounts, organisations, memberships and roles: who somebody is, and where. */
@NullMarked
package nl.leeratelier.people;

import org.jspecify.annotations.NullMarked;
