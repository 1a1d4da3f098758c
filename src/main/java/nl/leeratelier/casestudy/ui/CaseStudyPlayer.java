package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.Component;
import nl.leeratelier.casestudy.CaseEvent;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.casestudy.CaseStudy;
import nl.leeratelier.learning.ui.ActivityPlayer;
import nl.leeratelier.learning.ui.Sitting;

/** Opens case studies. */
@org.springframework.stereotype.Component
class CaseStudyPlayer implements ActivityPlayer<CaseStudy, CaseEvent, CaseState> {

    private final CaseTexts texts = new CaseTexts();

    @Override
    public String kind() {
        return "casestudy";
    }

    @Override
    public Component open(Sitting<CaseStudy, CaseEvent, CaseState> sitting) {
        return new CaseScreen(sitting, texts);
    }
}
