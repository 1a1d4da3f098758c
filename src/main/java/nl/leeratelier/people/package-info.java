/**
 * Accounts, organisations, who belongs to which in what role, and who is here now.
 *
 * <p>Screens ask {@link nl.leeratelier.people.CurrentPerson} who is here; views are opened by role with
 * {@code @RolesAllowed("COORDINATOR")} and the like (the names of {@link nl.leeratelier.people.Role}). Signing out is
 * Vaadin's: inject {@code com.vaadin.flow.spring.security.AuthenticationContext} in a view and call {@code logout()}.
 */
@NullMarked
package nl.leeratelier.people;

import org.jspecify.annotations.NullMarked;
