package nl.leeratelier.ui;

/**
 * A view that fills the screen, such as a player. The shell then leaves out the navigation and shows the view's own
 * {@link FocusBar}, with Veilig Thuis beside it.
 */
public interface FocusView {

    /**
     * The bar of this view. Asked once, after the view has its parameters; keep the same bar and change it whenever the
     * view changes.
     */
    FocusBar focusBar();
}
