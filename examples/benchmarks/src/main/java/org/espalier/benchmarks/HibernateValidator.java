package org.espalier.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The three rules as constraints on the class of the stack. */
@State(Scope.Benchmark)
public class HibernateValidator {

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** What is violated. */
    public Set<ConstraintViolation<Stack>> check(Stack stack) {
        return validator.validate(stack);
    }
}
