/** The screens of own cases: for who writes them, and for the trainer with whom one is shared. */
@NullMarked
package nl.leeratelier.owncase.ui;

import org.jspecify.annotations.NullMarked;
