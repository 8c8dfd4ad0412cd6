package org.espalier.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.espalier.cli");

    @Test
    void should_have_no_cycles_between_packages() {
        slices().matching("org.espalier.(cli..)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void should_read_files_in_one_place() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..cli.input..")
                .should()
                .accessClassesThat()
                .haveFullyQualifiedName("java.io.InputStream")
                .check(CLASSES);
    }

    @Test
    void should_end_the_process_in_one_place() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .accessClassesThat()
                .haveFullyQualifiedName("java.lang.System")
                .check(CLASSES);
    }
}
