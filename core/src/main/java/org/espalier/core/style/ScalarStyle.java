package org.espalier.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The shape of every scalar value: closed, made by one factory, no builder, generated class hidden.
 *
 * <p>For the modules of this project only; it is exported to them by name.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allParameters = true,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(builder = false, copy = false))
public @interface ScalarStyle {}
