package org.espalier.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** That all holdings are valid on the day. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AllValid.Validator.class)
public @interface AllValid {

    /** The message of a violation. */
    String message() default "rule violated";

    /** The groups of the constraint. */
    Class<?>[] groups() default {};

    /** The payload of the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at the whole stack. */
    class Validator implements ConstraintValidator<AllValid, Stack> {

        @Override
        public boolean isValid(Stack stack, ConstraintValidatorContext context) {
            return Plain.isValid(stack);
        }
    }
}
