package org.espalier.guards;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/** What no class of the library does, for the same input gives the same answer and nothing else happens. */
final class Purity {

    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .accessTargetWhere(isMemberOf("java.time..", "now"))
            .orShould()
            .accessTargetWhere(isMemberOf(System.class, "currentTimeMillis", "nanoTime"))
            .orShould()
            .dependOnClassesThat(belongToAnyOf(Clock.class, Date.class, Calendar.class));

    static final ArchRule NO_CHANCE = noClasses()
            .should()
            .dependOnClassesThat(assignableTo(RandomGenerator.class))
            .orShould()
            .accessTargetWhere(isMemberOf(Math.class, "random"))
            .orShould()
            .accessTargetWhere(isMemberOf("java.util", "randomUUID", "shuffle"));

    static final ArchRule NO_FILE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels.."))
            .orShould()
            .dependOnClassesThat(belongToAnyOf(
                    File.class,
                    FileDescriptor.class,
                    FileInputStream.class,
                    FileOutputStream.class,
                    FileReader.class,
                    FileWriter.class,
                    RandomAccessFile.class));

    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..")
                    .and(DescribedPredicate.not(
                            belongToAnyOf(URI.class, URISyntaxException.class, URLDecoder.class, URLEncoder.class))));

    static final ArchRule NO_PRINTING = noClasses()
            .should()
            .accessTargetWhere(isMemberOf(System.class, "out", "err", "in", "console"))
            .orShould()
            .accessTargetWhere(isMemberOf("java.lang", "printStackTrace"));

    static final ArchRule NO_THREAD = noClasses()
            .should()
            .dependOnClassesThat(assignableTo(Thread.class).or(assignableTo(Executor.class)))
            .orShould()
            .accessTargetWhere(isMemberOf("java.util..", "parallel", "parallelStream"));

    private Purity() {}

    private static DescribedPredicate<JavaAccess<?>> isMemberOf(Class<?> owner, String... names) {
        return isMemberOf(owner.getSimpleName(), belongToAnyOf(owner), Set.of(names));
    }

    private static DescribedPredicate<JavaAccess<?>> isMemberOf(String packages, String... names) {
        return isMemberOf(packages, resideInAPackage(packages), Set.of(names));
    }

    private static DescribedPredicate<JavaAccess<?>> isMemberOf(
            String label, DescribedPredicate<? super JavaClass> owner, Set<String> names) {
        return describe(
                "member of " + label + " called " + names,
                access -> names.contains(access.getName()) && owner.test(access.getTargetOwner()));
    }
}
