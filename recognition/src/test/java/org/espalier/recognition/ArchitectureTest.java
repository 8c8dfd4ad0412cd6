package org.espalier.recognition;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses classes = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void should_have_no_cycle_between_packages() {
        slices().matching("org.espalier.recognition.(**)")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }
}
