package nl.leeratelier.catalogue;

import java.util.List;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.LibraryReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the activity types that are there together. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    ActivityTypes activityTypes(List<ActivityType<?, ?, ?>> types) {
        return new ActivityTypes(types);
    }

    @Bean
    LibraryReader libraryReader(ActivityTypes types) {
        return new LibraryReader(types);
    }
}
