package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.Component;

/** Opens drafts of one kind in an editor of their own. A Spring bean; kinds without one are opened by the general editor. */
public interface DraftEditor {

    /** The kind of the drafts it opens. */
    String kind();

    /** The editor of the draft that lies on this desk, to be put under the head of the view. */
    Component open(Desk desk);
}
