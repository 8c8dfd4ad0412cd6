package org.espalier.guards;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Collectors;
import org.espalier.core.credential.MicroCredential;
import org.junit.jupiter.api.Test;

class FloorsTest {

    private static final DescribedPredicate<JavaClass> GENERATED = describe(
            "generated values",
            type -> type.isTopLevelClass() && type.getSimpleName().startsWith("Immutable"));

    @Test
    void should_look_at_all_modules() {
        assertThat(Library.CLASSES.stream().map(Library::moduleOf).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Library.MODULES);
    }

    @Test
    void should_import_only_downwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("core")
                .definedBy("org.espalier.core..")
                .layer("stacking")
                .definedBy("org.espalier.stacking..")
                .layer("qa")
                .definedBy("org.espalier.qa..")
                .layer("recognition")
                .definedBy("org.espalier.recognition..")
                .whereLayer("core")
                .mayNotAccessAnyLayer()
                .whereLayer("stacking")
                .mayOnlyAccessLayers("core")
                .whereLayer("qa")
                .mayOnlyAccessLayers("core")
                .whereLayer("recognition")
                .mayNotBeAccessedByAnyLayer()
                .check(Library.CLASSES);
    }

    @Test
    void should_have_no_cycle_between_packages() {
        slices().matching("org.espalier.(**)").should().beFreeOfCycles().check(Library.CLASSES);
    }

    @Test
    void should_use_only_what_another_module_exports() {
        classes().should(useOnlyExports()).check(Library.CLASSES);
    }

    @Test
    void should_know_what_is_exported_to_whom() {
        assertThat(Library.exports(Library.CLASSES.get(MicroCredential.class), "stacking"))
                .isTrue();
        assertThat(Library.exports(Library.CLASSES.get("org.espalier.core.style.DomainStyle"), "stacking"))
                .isTrue();
        assertThat(Library.exports(Library.CLASSES.get("org.espalier.core.style.DomainStyle"), "cli"))
                .isFalse();
        assertThat(Library.exports(Library.CLASSES.get("org.espalier.core.codelist.CodeLists"), "stacking"))
                .isFalse();
    }

    @Test
    void should_hide_and_close_generated_values() {
        classes().that(GENERATED).should().bePackagePrivate().check(Library.CLASSES);
        classes().that(GENERATED).should().haveModifier(JavaModifier.FINAL).check(Library.CLASSES);
    }

    private static ArchCondition<JavaClass> useOnlyExports() {
        return new ArchCondition<>("use only what another module exports") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(FloorsTest::isHidden)
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static boolean isHidden(Dependency use) {
        JavaClass target = use.getTargetClass().getBaseComponentType();
        String user = Library.moduleOf(use.getOriginClass());
        return target.getPackageName().startsWith("org.espalier.")
                && !Library.moduleOf(target).equals(user)
                && !Library.exports(target, user);
    }
}
