package org.espalier.examples.consumer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public types of the library that have a form in JSON, found in the exported packages of its modules. */
final class JsonTypes {

    static final Set<String> MODULES =
            Set.of("org.espalier.core", "org.espalier.stacking", "org.espalier.qa", "org.espalier.recognition");

    private JsonTypes() {}

    static List<Class<?>> all() {
        return MODULES.stream()
                .map(name -> ModuleLayer.boot().configuration().findModule(name).orElseThrow())
                .flatMap(JsonTypes::of)
                .toList();
    }

    private static Stream<Class<?>> of(ResolvedModule resolved) {
        Module module = ModuleLayer.boot().findModule(resolved.name()).orElseThrow();
        return classNames(resolved)
                .filter(name -> name.contains(".") && module.isExported(name.substring(0, name.lastIndexOf('.'))))
                .<Class<?>>map(name -> Class.forName(module, name))
                .filter(type -> isPublic(type) && hasJson(type));
    }

    private static Stream<String> classNames(ResolvedModule resolved) {
        try (ModuleReader reader = resolved.reference().open()) {
            return reader.list().filter(path -> path.endsWith(".class")).toList().stream()
                    .map(path -> path.replace(".class", "").replace('/', '.'));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static boolean hasJson(Class<?> type) {
        return type.isAnnotationPresent(JsonDeserialize.class)
                || type.isAnnotationPresent(JsonTypeInfo.class)
                || Stream.of(type.getDeclaredMethods()).anyMatch(JsonTypes::isMark)
                || Stream.of(type.getDeclaredConstructors()).anyMatch(JsonTypes::isMark)
                || Stream.of(type.getFields()).anyMatch(JsonTypes::isConstant);
    }

    private static boolean isConstant(Field field) {
        return field.isEnumConstant() && field.isAnnotationPresent(JsonProperty.class);
    }

    private static boolean isMark(AnnotatedElement member) {
        return member.isAnnotationPresent(JsonCreator.class) || member.isAnnotationPresent(JsonValue.class);
    }

    static Set<String> names() {
        return all().stream().map(Class::getName).collect(Collectors.toSet());
    }
}
