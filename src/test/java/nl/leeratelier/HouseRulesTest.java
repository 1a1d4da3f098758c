package nl.leeratelier;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The nevers of the design. */
class HouseRulesTest {

    private static final int LONGEST_FILE = 300;

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.leeratelier");

    /** From the ground up; a floor knows those below it, and itself where it is one package. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("content", "manuscript", "storage", "ui", "personaldata", "spreadsheet"),
            List.of("people", "mail", "catalogue", "pictures"),
            List.of("learning"),
            List.of("reading", "casestudy", "roleplay", "quiz", "dilemma", "measure", "survey", "groups", "guide"),
            List.of("accreditation", "reporting", "coverage", "owncase", "growth", "staff", "registers", "peonline"),
            List.of("studio", "dashboard"),
            List.of("interchange", "dossier"),
            List.of("app"));

    @Test
    void noFloorKnowsAHigherOne() {
        var house = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            String[] packages = FLOORS.get(floor).stream()
                    .map(name -> "nl.leeratelier." + name + "..")
                    .toArray(String[]::new);
            house = house.optionalLayer(name(floor)).definedBy(packages);
        }
        for (int floor = 0; floor < FLOORS.size() - 1; floor++) {
            String[] above = IntStream.range(floor + 1, FLOORS.size())
                    .mapToObj(HouseRulesTest::name)
                    .toArray(String[]::new);
            house = house.whereLayer(name(floor)).mayOnlyBeAccessedByLayers(above);
        }
        house.check(CODE);
    }

    private static String name(int floor) {
        return "floor " + floor;
    }

    @Test
    void noActivityTypeKnowsAnother() {
        List<String> types = FLOORS.get(3);
        for (String type : types) {
            String[] others = types.stream()
                    .filter(other -> !other.equals(type))
                    .map(other -> "nl.leeratelier." + other + "..")
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage("nl.leeratelier." + type + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others));
        }
    }

    @Test
    void everyPackageStandsOnAFloor() {
        String[] known = Stream.concat(
                        Stream.of("nl.leeratelier"),
                        FLOORS.stream().flatMap(List::stream).map(name -> "nl.leeratelier." + name + ".."))
                .toArray(String[]::new);
        check(classes().should().resideInAnyPackage(known));
    }

    @Test
    void contentIsPureJava() {
        check(noClasses()
                .that()
                .resideInAPackage("nl.leeratelier.content..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.vaadin..", "java.sql..", "javax.sql..", "jakarta.."));
    }

    @Test
    void vaadinStaysInScreens() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "nl.leeratelier.app.security..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
    }

    @Test
    void viewsAreNobodyElses() {
        check(noClasses().that().areAnnotatedWith(Route.class).should().bePublic());
    }

    @Test
    void sqlStaysInRepositories() {
        DescribedPredicate<JavaClass> repository = describe(
                "repositories and what lies in them",
                type -> Stream.iterate(
                                type, t -> t != null, t -> t.getEnclosingClass().orElse(null))
                        .anyMatch(t -> t.isAnnotatedWith(Repository.class)));
        DescribedPredicate<JavaClass> explainsFailures = resideInAnyPackage("nl.leeratelier.app");
        check(noClasses()
                .that(DescribedPredicate.not(repository).and(DescribedPredicate.not(explainsFailures)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql.."));
        check(classes().that().areAnnotatedWith(Repository.class).should().bePackagePrivate());
    }

    @Test
    void noQueryKeepsItsConnection() {
        check(noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because(
                        "its connection goes back to the pool only when the stream is closed; a list is read at once"));
    }

    @Test
    void dependenciesComeByTheConstructor() {
        check(noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class));
        check(noMethods().should().beAnnotatedWith(Autowired.class));
        check(fields().that()
                .areStatic()
                .and()
                .areNotFinal()
                .should()
                .bePrivate()
                .allowEmptyShould(true)
                .because("shared state that changes has an owner"));
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminal() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("nl.leeratelier.app.cli..")
                .and()
                .doNotHaveSimpleName("FirstStart")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PrintStream.class));
    }

    @Test
    void onlyTheCommandLineEndsTheProgram() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("nl.leeratelier.app.CommandLine")
                .should()
                .callMethod(System.class, "exit", int.class));
    }

    @Test
    void everyPackageSaysWhatItIsForAndWhatMayBeNull() {
        assertThat(CODE.getDefaultPackage().getPackage("nl.leeratelier").getSubpackagesInTree())
                .filteredOn(sub -> !sub.getClasses().isEmpty())
                .allMatch(HouseRulesTest::isNullMarked);
    }

    private static boolean isNullMarked(JavaPackage sub) {
        return sub.tryGetAnnotationOfType(NullMarked.class).isPresent();
    }

    @Test
    void noNameSaysNothing() {
        check(noClasses().should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Utils"));
    }

    @Test
    void noFileIsTooLongToTakeIn() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(
                            file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(LONGEST_FILE));
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CODE);
    }
}
