/** People by the file: inviting, enrolling, teams and leaving, with a look beforehand and nothing half done. */
@NullMarked
package nl.leeratelier.staff;

import org.jspecify.annotations.NullMarked;
