package org.espalier.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules of the library, as the build has just compiled them, and their sources. */
final class Library {

    static final List<String> MODULES = List.of("core", "stacking", "qa", "recognition");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(MODULES.stream().map(Library::output).toList());

    private static final Map<String, ModuleDescriptor> DESCRIPTORS =
            MODULES.stream().collect(Collectors.toMap(Function.identity(), Library::read));

    private Library() {}

    /** The folder name of the module to which a class belongs, from {@code org.espalier.core.text} and the like. */
    static String moduleOf(JavaClass type) {
        return MODULES.stream()
                .filter(module -> (type.getPackageName() + ".").startsWith("org.espalier." + module + "."))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the package of a class is exported to a module, to it alone or to everyone. */
    static boolean exports(JavaClass type, String user) {
        return DESCRIPTORS.get(moduleOf(type)).exports().stream()
                .filter(export -> export.source().equals(type.getPackageName()))
                .anyMatch(export -> !export.isQualified() || export.targets().contains("org.espalier." + user));
    }

    /** The source files of all packages that are exported to everyone. */
    static List<Path> openSources() {
        return MODULES.stream().flatMap(Library::openSources).toList();
    }

    private static Stream<Path> openSources(String module) {
        Path sources = Path.of("..", "..", module, "src", "main", "java");
        return DESCRIPTORS.get(module).exports().stream()
                .filter(export -> !export.isQualified())
                .map(export -> sources.resolve(export.source().replace('.', '/')))
                .flatMap(Library::javaFiles);
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the files that ship in a folder of a module. */
    static Stream<String> resources(String module, String folder) {
        Path path = output(module).resolve(folder);
        try (Stream<Path> files = Files.exists(path) ? Files.list(path) : Stream.empty()) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path output(String module) {
        return Path.of("..", "..", module, "target", "classes");
    }

    private static ModuleDescriptor read(String module) {
        try (InputStream bytes = Files.newInputStream(output(module).resolve("module-info.class"))) {
            return ModuleDescriptor.read(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
