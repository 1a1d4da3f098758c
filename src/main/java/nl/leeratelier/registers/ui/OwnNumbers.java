package nl.leeratelier.registers.ui;

import com.vaadin.flow.component.Component;
import nl.leeratelier.people.ui.AccountPart;
import nl.leeratelier.registers.RegisterEntries;
import nl.leeratelier.registers.Registers;

/** Lets people keep their register numbers on the page of their account. */
@org.springframework.stereotype.Component
class OwnNumbers implements AccountPart {

    private final RegisterEntries entries;
    private final Registers registers;

    OwnNumbers(RegisterEntries entries, Registers registers) {
        this.entries = entries;
        this.registers = registers;
    }

    @Override
    public Component make() {
        return new OwnNumbersCard(entries, registers);
    }
}
