package nl.leeratelier;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void featuresUseOnlyWhatOthersOffer() {
        ApplicationModules.of(Leeratelier.class).verify();
    }
}
