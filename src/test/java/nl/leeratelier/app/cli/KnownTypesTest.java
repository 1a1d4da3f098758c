package nl.leeratelier.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.leeratelier.content.ActivityType;
import org.junit.jupiter.api.Test;

class KnownTypesTest {

    @Test
    void knowsEveryTypeThatTheServerKnows() {
        var code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.leeratelier");
        var types = code.stream()
                .filter(type -> type.isAssignableTo(ActivityType.class) && !type.isInterface())
                .map(JavaClass::getName)
                .toList();
        var known = KnownTypes.all().kinds().stream()
                .map(kind ->
                        KnownTypes.all().find(kind).orElseThrow().getClass().getName())
                .toList();
        assertThat(known).containsExactlyInAnyOrderElementsOf(types);
    }
}
